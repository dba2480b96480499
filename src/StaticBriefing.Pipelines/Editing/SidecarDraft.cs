using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.SavedPages;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>The sidecar of a seed that no editor has described yet.</summary>
internal static class SidecarDraft
{
    private const string Head = """
        # What the desk knows about one seed. The seed itself is evidence and is never edited.

        """;

    private const string Advice = """
        # Worth adding first, each on a line of its own: title, outlet, url, and published (such as 2025-02-04),
        # from which "last year" and "on Monday" in the text are counted.

        """;

    private const string FromPage = """
        # What follows is what the page says of itself: check it.

        """;

    /// <summary>The sidecar's YAML.</summary>
    /// <param name="seedPath">The seed's path below <c>seeds/</c>.</param>
    /// <param name="sha256">Of the seed's bytes.</param>
    /// <param name="slug">The address that the article has already; null for one that has not been shown.</param>
    public static string Write(string seedPath, string sha256, string? slug = null) => Write(Advice, new ArticleFrontMatter
    {
        Seed = Unlocated(seedPath),
        Sha256 = Unlocated(sha256),
        Slug = slug is null ? null : Unlocated(slug),
    });

    /// <summary>The sidecar of a saved page, with what the page says of itself.</summary>
    public static string Write(string seedPath, string sha256, PageMetadata page) => Write(FromPage, new ArticleFrontMatter
    {
        Seed = Unlocated(seedPath),
        Sha256 = Unlocated(sha256),
        Title = page.Title,
        Authors = page.Authors,
        Outlet = page.Outlet,
        Url = page.Url,
        Published = page.Published,
        Lang = page.Lang,
    });

    private static string Write(string advice, ArticleFrontMatter values) =>
        (Head + advice).ReplaceLineEndings("\n") + FrontMatterWriter.Write(null, values.ToValues());

    private static Located<string> Unlocated(string value) => new(value, TextLocation.StartOf(""));
}
