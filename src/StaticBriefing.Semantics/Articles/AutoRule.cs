using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Articles;

/// <summary>Whether what the tool finds by itself in an article is shown.</summary>
internal static class AutoRule
{
    /// <summary>Always, never, or where no editor has written down facts.</summary>
    public static bool Shows(ArticleSource source, AutoReading auto) =>
        auto == AutoReading.On || (auto == AutoReading.Marked && !HasEditorialFacts(source));

    /// <summary>The key phrases of an article for which no editor has listed topics.</summary>
    public static EquatableArray<FoundTopic> TopicsOf(ArticleSource source, ArticleReading reading) => source.FrontMatter.Topics.IsEmpty ? reading.Topics : [];

    // What was drafted is no editor's word.
    private static bool HasEditorialFacts(ArticleSource source) =>
        source.FrontMatter.Quotes.Any(quote => IsEditorial(quote.Status))
        || source.FrontMatter.Events.Any(happening => IsEditorial(happening.Status))
        || source.FrontMatter.Figures.Any(figure => IsEditorial(figure.Status));

    private static bool IsEditorial(Located<ReviewStatus>? status) => status?.Value != ReviewStatus.Auto;
}
