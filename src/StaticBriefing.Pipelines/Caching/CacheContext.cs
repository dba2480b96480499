using System.Collections.Frozen;
using StaticBriefing.Pipelines.Catalog;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>What remembered values lean on: the blobs, the files of the present build, the catalogue of findings.</summary>
internal sealed class CacheContext(IBlobs blobs) : PackContext
{
    private static readonly FrozenDictionary<string, DiagnosticDescriptor> s_descriptors =
        DescriptorCatalog.All.ToFrozenDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    private InputScan _inputs = new([], [], 0);

    public IBlobs Blobs => blobs;

    /// <summary>From now on the sources are those of this scan.</summary>
    public void Use(InputScan inputs) => _inputs = inputs;

    public override DiagnosticDescriptor Descriptor(string id) =>
        s_descriptors.TryGetValue(id, out var descriptor) ? descriptor : throw new PackDamagedException($"There is no finding {id}.");

    public override SourceText Source(string path, string checksum) =>
        _inputs.Find(path) is { } file && file.Checksum == checksum ? SourceOf(file) : throw new PackDamagedException($"{path} is not what it was.");

    /// <summary>The decoded text of a file; what is odd about its encoding has been reported by the step that read it.</summary>
    public static SourceText SourceOf(InputFile file) => SourceText.Deferred(
        file.Path, file.Checksum, () => SourceDecoder.Decode(file.Path, file.Bytes, new DiagnosticBag())?.Content ?? "");
}
