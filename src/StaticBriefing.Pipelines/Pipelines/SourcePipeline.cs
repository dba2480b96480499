using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Decodes the text files of the project.</summary>
internal sealed class SourcePipeline
{
    private static readonly string[] _text = [".txt", ".md", ".markdown", ".html", ".htm", ".yml", ".yaml"];

    private readonly StepTable<InputFile, Outcome<SourceText?>> _decode = new("Sources");

    /// <summary>The sources by path; a file that cannot be decoded is reported and left out.</summary>
    public IReadOnlyDictionary<string, SourceText> Run(BuildRun run, IReadOnlyList<InputFile> files)
    {
        var items = files.Where(IsText).Select(file => KeyValuePair.Create(file.Path, file)).ToList();
        return run.Run(_decode, items, (file, diagnostics) => SourceDecoder.Decode(file.Path, file.Bytes, diagnostics))
            .OfType<SourceText>()
            .ToDictionary(source => source.Path, StringComparer.Ordinal);
    }

    private static bool IsText(InputFile file) =>
        !file.Path.StartsWith("theme/", StringComparison.Ordinal)
        && !file.Path.StartsWith("input/assets/", StringComparison.Ordinal)
        && _text.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase);
}
