using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Articles;

/// <summary>Whether what the tool finds by itself in an article is shown.</summary>
internal static class AutoRule
{
    /// <summary>Always, never, or where no editor has written down facts.</summary>
    public static bool Shows(ArticleSource source, AutoReading auto) =>
        auto == AutoReading.On || (auto == AutoReading.Marked && !HasEditorialFacts(source));

    private static bool HasEditorialFacts(ArticleSource source) =>
        !source.FrontMatter.Quotes.IsEmpty || !source.FrontMatter.Events.IsEmpty || !source.FrontMatter.Figures.IsEmpty;
}
