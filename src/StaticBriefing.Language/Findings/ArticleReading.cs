using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>All that a careful reader finds in one article's plain text. Every span counts UTF-16 units of <c>RichText.Text</c>.</summary>
/// <param name="Language">BCP 47 language of the text ("en"), or null when too little says so; nothing is read in a language that is not known.</param>
/// <param name="Sentences">In order; furniture is not among them.</param>
/// <param name="Dates">Phrases that date something, or would if more were known.</param>
/// <param name="Timexes">Every temporal expression, durations and sets and "now" too, by the rules of annotation.</param>
/// <param name="Topics">Its key phrases; there is a topic where several articles share one.</param>
/// <param name="Furniture">Lines that belong to the page and not to the article, such as share bars.</param>
[Packed]
public sealed partial record ArticleReading(
    string? Language,
    EquatableArray<TextSpan> Sentences,
    EquatableArray<FoundQuote> Quotes,
    EquatableArray<FoundName> Names,
    EquatableArray<FoundDate> Dates,
    EquatableArray<FoundTimex> Timexes,
    EquatableArray<FoundEvent> Events,
    EquatableArray<FoundFigure> Figures,
    EquatableArray<FoundTopic> Topics,
    EquatableArray<TextSpan> Furniture)
{
    public static ArticleReading Nothing { get; } = new(null, [], [], [], [], [], [], [], [], []);
}
