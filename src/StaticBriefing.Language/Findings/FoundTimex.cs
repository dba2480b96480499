using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>A temporal expression as ISO-TimeML annotates it: dates and times, and also durations, sets and words that only point ("now").</summary>
/// <param name="Value">The TIMEX3 value: "1998-08-07", "P2Y", "PRESENT_REF"; what is not known is X.</param>
/// <param name="Modifier">"START" of "early 1998"; null when none.</param>
/// <param name="Edtf">The value of the phrase that it stands in ("2019/.." of "since 2019"), where that is a date; null for others.</param>
[Packed]
public sealed partial record FoundTimex(TextSpan Span, TimexType Type, string Value, string? Modifier, EdtfDate? Edtf);
