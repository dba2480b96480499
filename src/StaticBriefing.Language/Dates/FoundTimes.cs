using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Dates;

/// <summary>All that a text says of time: the phrases that date something, and every expression by the rules of annotation.</summary>
/// <param name="Tokens">The tokens of each of <paramref name="Timexes"/>.</param>
internal sealed record FoundTimes(List<DateMention> Dates, List<FoundTimex> Timexes, List<TokenRange> Tokens);
