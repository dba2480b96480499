using StaticBriefing.Pipelines.Inputs;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What lies where under <c>input/</c> and <c>seeds/</c>.</summary>
internal static class InputFolders
{
    public const string Settings = "input/briefing.yml";
    public const string Seeds = "seeds/";
    public const string Articles = "input/articles/";
    public const string Events = "input/events/";
    public const string Pages = "input/pages/";
    public const string Assets = "input/assets/";
    public const string Theme = "theme/";

    private static readonly string[] s_text = [".txt", ".md", ".markdown", ".html", ".htm", ".yml", ".yaml"];

    /// <summary>A file that is read as text.</summary>
    public static bool IsText(InputFile file) =>
        !IsIn(file, Theme) && !IsIn(file, Assets) && s_text.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase);

    public static bool IsYaml(InputFile file) => HasExtension(file, ".yml", ".yaml");

    public static bool IsMarkdown(InputFile file) => HasExtension(file, ".md", ".markdown");

    public static bool IsSeed(InputFile file) => IsIn(file, Seeds);

    /// <summary>A text that can be an article: in <c>seeds/</c>, or of the editors' own.</summary>
    public static bool IsArticle(InputFile file) => (IsSeed(file) || IsIn(file, Articles)) && !IsYaml(file);

    /// <summary>The files of a folder, in their order.</summary>
    public static IEnumerable<InputFile> In(IEnumerable<InputFile> files, string folder) => files.Where(file => IsIn(file, folder));

    public static bool IsIn(InputFile file, string folder) => file.Path.StartsWith(folder, StringComparison.Ordinal);

    private static bool HasExtension(InputFile file, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
