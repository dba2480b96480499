using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>A token, or a whole passage between quotation marks taken as one: who said it does not depend on what is said within.</summary>
/// <param name="Sentence">The number of its sentence; of a passage, of its first.</param>
/// <param name="LastSentence">Of a passage, the number of its last sentence: that of the words that follow it.</param>
/// <param name="Block">The number of its block.</param>
/// <param name="NameKind">Of the name it is part of: 1 and up, 0 for none.</param>
/// <param name="Form">How a passage begins and ends, 0 for a token.</param>
internal readonly record struct SpeechUnit(TokenRange Tokens, WordTraits Traits, int Sentence, int LastSentence, int Block, byte NameKind, uint Form)
{
    public bool IsQuoted => Form != 0;
}
