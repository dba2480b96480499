using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Language.Findings;

/// <summary>Words attributed to someone: source, cue and content, as in the attribution corpora (PARC, PolNeAR).</summary>
/// <param name="Content">The pieces said, in order, without the outer quotation marks; more than one when the attribution splits the speech.</param>
/// <param name="Extent">All that is attributed, with the marks around it and the reporter's own words between: what the corpora mark.</param>
/// <param name="Cue">The words that attribute: "stated", "according to".</param>
/// <param name="Source">The words that name who said it: "Rubio", "He", "the US State Department".</param>
/// <param name="Speaker">Who that is, as fully as the article names them; null when the text does not say.</param>
/// <param name="SaidAt">The medium or place in the attribution ("on X" gives the span of "X"); null when none.</param>
/// <param name="IsStatement">The words say something by themselves: they are quoted, or hold a verb ("the bridge is safe"); false of "a question" in "Quill answered a question".</param>
/// <param name="Confidence">0 to 1.</param>
[Packed]
public sealed partial record FoundQuote(
    QuoteKind Kind,
    EquatableArray<TextSpan> Content,
    EquatableArray<TextSpan> Extent,
    EquatableArray<TextSpan> Cue,
    EquatableArray<TextSpan> Source,
    FoundSpeaker? Speaker,
    TextSpan? SaidAt,
    bool IsStatement,
    double Confidence);
