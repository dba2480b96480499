using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>What a temporal expression means, reckoned.</summary>
/// <param name="Value">As TIMEX3 writes it.</param>
/// <param name="Start">Its place in the calendar; null for a duration by itself, a set, or what only points.</param>
/// <param name="Last">The end of a span of several: "the last two years".</param>
/// <param name="Basis">How it was reckoned, or what is missing.</param>
/// <param name="Anchor">What it was counted from.</param>
internal sealed record TimeMeaning(TimexType Type, string Value, TimeValue? Start, TimeValue? Last, DateBasis Basis, TimeValue? Anchor)
{
    /// <summary>It dates something, or would if more were known: not "now", not "at noon", not "for two years".</summary>
    public bool Dates { get; init; }

    /// <summary>The ends in EDTF of the part that is meant, where it is not the whole: "the end of May".</summary>
    public (string First, string Last)? Part { get; init; }

    public static TimeMeaning Of(TimexType type, string value) => new(type, value, null, null, DateBasis.Open, null);
}
