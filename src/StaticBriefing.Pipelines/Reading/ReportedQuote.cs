using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Words attributed to someone.</summary>
/// <param name="Source">The words that name who said it; none where the text does not say.</param>
/// <param name="Content">The pieces said, with the quotation marks around them.</param>
/// <param name="Speaker">Who that is, as fully as the text says; null when it does not.</param>
/// <param name="SaidAt">The medium or place in the attribution.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ReportedQuote(
    QuoteKind Kind,
    EquatableArray<SpanText> Source,
    EquatableArray<SpanText> Cue,
    EquatableArray<SpanText> Content,
    ReportedSpeaker? Speaker,
    SpanText? SaidAt,
    double Confidence);
