using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>The sidecar of a seed that no editor has described yet.</summary>
public static class SidecarDraft
{
    private const string Head = """
        # What the desk knows about one seed. The seed itself is evidence and is never edited.
        # Worth adding first, each on a line of its own: title, outlet, url, and published (such as 2025-02-04),
        # from which "last year" and "on Monday" in the text are counted.

        """;

    /// <summary>The sidecar's YAML.</summary>
    /// <param name="seedPath">The seed's path below <c>seeds/</c>.</param>
    /// <param name="sha256">Of the seed's bytes.</param>
    /// <param name="slug">The address that the article has already; null for one that has not been shown.</param>
    public static string Write(string seedPath, string sha256, string? slug = null)
    {
        var values = new ArticleFrontMatter { Seed = Unlocated(seedPath), Sha256 = Unlocated(sha256), Slug = slug is null ? null : Unlocated(slug) }.ToValues();
        return Head.ReplaceLineEndings("\n") + FrontMatterWriter.Write(null, values);
    }

    private static Located<string> Unlocated(string value) => new(value, TextLocation.StartOf(""));
}
