using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Learning;

/// <summary>Tokens that a tagger gave one label, and by how much it likes that better than no label.</summary>
/// <param name="Margin">In the units of the tagger's weights.</param>
internal readonly record struct ScoredRange(TokenRange Tokens, int Kind, int Margin);
