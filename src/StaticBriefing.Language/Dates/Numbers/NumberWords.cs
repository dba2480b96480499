using StaticBriefing.Language.Dates.Grammar;

namespace StaticBriefing.Language.Dates.Numbers;

/// <summary>The words that numbers are made of.</summary>
/// <param name="Ones">One to nineteen.</param>
/// <param name="Scales">Hundred and greater.</param>
/// <param name="Joiners">"and" in "two hundred and five".</param>
/// <param name="Zeros">"oh" in "nineteen oh five".</param>
/// <param name="Suffixes">What makes digits an ordinal: "th".</param>
internal sealed record NumberWords(
    TimeCategory Ones,
    TimeCategory Tens,
    TimeCategory Scales,
    TimeCategory Joiners,
    TimeCategory Zeros,
    TimeCategory Ordinals,
    TimeCategory Suffixes);
