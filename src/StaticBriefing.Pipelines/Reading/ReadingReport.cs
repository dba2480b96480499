using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>What a careful reader finds in one text, as data. Offsets count Unicode code points of the text as it was given.</summary>
/// <param name="Language">BCP 47; null where too little says so, and then nothing but sentences is found.</param>
/// <param name="Timexes">Every temporal expression: dates, and also durations, sets, and words that only point.</param>
/// <param name="Symbols">The people, organisations and places, in the order in which they appear.</param>
/// <param name="Furniture">Lines that belong to the page and not to the article.</param>
public sealed record ReadingReport(
    string? Language,
    EquatableArray<CodePointSpan> Sentences,
    EquatableArray<ReportedQuote> Quotes,
    EquatableArray<ReportedDate> Dates,
    EquatableArray<ReportedTimex> Timexes,
    EquatableArray<ReportedName> Names,
    EquatableArray<ReportedSymbol> Symbols,
    EquatableArray<ReportedEvent> Events,
    EquatableArray<ReportedFigure> Figures,
    EquatableArray<SpanText> Furniture);
