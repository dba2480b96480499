using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Syntax.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Looks at the encoding of the project's text files.</summary>
internal sealed class SourcePipeline(BuildCache cache)
{
    private readonly StepTable<DecodedSource> _decode = cache.Table<DecodedSource>("Sources");

    /// <summary>The files that can be decoded, in their order; one that cannot is reported and left out.</summary>
    public IReadOnlyList<InputFile> Run(BuildRun run, IEnumerable<InputFile> files)
    {
        var texts = files.Where(InputFolders.IsText).ToList();
        var decoded = run.Run(_decode, texts, file => file.Path, file => file.Digest, (file, diagnostics) =>
            new DecodedSource(SourceDecoder.Decode(file.Path, file.Bytes, diagnostics) is not null));
        return [.. texts.Zip(decoded).Where(pair => pair.Second.Value.IsReadable).Select(pair => pair.First)];
    }
}
