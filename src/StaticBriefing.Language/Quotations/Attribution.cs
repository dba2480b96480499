using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Quotations;

/// <summary>The clause that attributes words.</summary>
/// <param name="Source">Empty when the words name nobody.</param>
/// <param name="ClauseEnd">The first token after the attributing clause.</param>
internal readonly record struct Attribution(TokenRange Source, TokenRange Cue, int ClauseEnd);
