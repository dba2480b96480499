using StaticBriefing.Site.Output;

namespace StaticBriefing.Site.Theming;

/// <summary>One file of a theme.</summary>
/// <param name="Name">From the theme's folder: "partials/quote.html".</param>
/// <param name="Path">As messages show it: "theme/partials/quote.html".</param>
public sealed record ThemeFile(string Name, string Path, FileContent Content)
{
    /// <summary>A file of the project's own <c>theme/</c>.</summary>
    public static ThemeFile OfProject(string name, FileContent content) => new(name, $"theme/{name}", content);
}
