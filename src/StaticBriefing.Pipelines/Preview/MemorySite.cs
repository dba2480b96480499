using System.Collections.Frozen;
using System.Text;
using StaticBriefing.Pipelines.Hosting;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>The site of one build, held in memory and never changed: the next build brings another.</summary>
public sealed class MemorySite : ISiteContent
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files;

    private MemorySite(FrozenDictionary<string, ReadOnlyMemory<byte>> files, DiagnosticBag diagnostics)
    {
        _files = files;
        Headers = HeadersFile.Parse(SourceOf("_headers"), diagnostics);
        Redirects = RedirectsFile.Parse(SourceOf("_redirects"), diagnostics);
    }

    public HeadersFile Headers { get; }

    public RedirectsFile Redirects { get; }

    /// <summary>What is wrong in <c>_headers</c> and <c>_redirects</c> goes to <paramref name="diagnostics"/>. Throws when two files have one path.</summary>
    public static MemorySite Create(IEnumerable<SiteFile> files, DiagnosticBag diagnostics) =>
        new(files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal), diagnostics);

    // A bare null would become an empty file by way of byte[].
    public ReadOnlyMemory<byte>? Find(string path) =>
        SitePath.IsServable(path) && _files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    private SourceText SourceOf(string name) =>
        SourceText.From(name, _files.TryGetValue(name, out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : "");
}
