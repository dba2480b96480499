using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What lies where under <c>input/</c> and <c>seeds/</c>.</summary>
internal static class InputFolders
{
    public const string Settings = "input/briefing.yml";
    public const string Seeds = "seeds/";
    public const string Articles = "input/articles/";
    public const string Events = "input/events/";
    public const string Pages = "input/pages/";

    public static bool IsYaml(SourceText source) => HasExtension(source, ".yml", ".yaml");

    public static bool IsMarkdown(SourceText source) => HasExtension(source, ".md", ".markdown");

    public static bool IsSeed(SourceText source) => source.Path.StartsWith(Seeds, StringComparison.Ordinal);

    /// <summary>A text that can be an article: in <c>seeds/</c>, or of the editors' own.</summary>
    public static bool IsArticle(SourceText source) =>
        (IsSeed(source) || source.Path.StartsWith(Articles, StringComparison.Ordinal)) && !IsYaml(source);

    /// <summary>The sources of a folder in ordinal order.</summary>
    public static IEnumerable<SourceText> In(IReadOnlyDictionary<string, SourceText> sources, string folder) =>
        sources.Values.Where(source => source.Path.StartsWith(folder, StringComparison.Ordinal)).OrderBy(source => source.Path, StringComparer.Ordinal);

    private static bool HasExtension(SourceText source, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (source.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
