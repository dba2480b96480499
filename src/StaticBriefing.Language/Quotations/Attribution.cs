using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Quotations;

/// <summary>Who and how, as the words around a quotation say it.</summary>
/// <param name="Source">Empty when the words name nobody.</param>
/// <param name="ClauseEnd">The first token after the attributing clause.</param>
/// <param name="Distance">Tokens between the cue and the quotation.</param>
/// <param name="Follows">True when it stands after the words quoted.</param>
internal sealed record Attribution(TokenRange Source, TokenRange Cue, int ClauseEnd, int Distance, bool Follows);
