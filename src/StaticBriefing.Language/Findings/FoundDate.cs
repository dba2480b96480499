using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>A phrase that dates something, or would if more were known.</summary>
/// <param name="Phrase">Its words: "since 2019", "last year".</param>
/// <param name="Value">What it means; null when it cannot be resolved.</param>
/// <param name="Basis">How it was resolved, or why it was not.</param>
/// <param name="Anchor">The date a relative phrase was counted from; null for others.</param>
[Packed]
public sealed partial record FoundDate(TextSpan Span, string Phrase, EdtfDate? Value, DateBasis Basis, EdtfDate? Anchor = null);
