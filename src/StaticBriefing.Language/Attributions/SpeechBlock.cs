using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>The units of one block, with silent ones beyond its ends.</summary>
internal sealed class SpeechBlock(ArticleText text, SpeechUnit[] units, bool isFirst)
{
    private static readonly WordTraits s_edge = WordTraits.Mark(3);

    public ArticleText Text { get; } = text;

    public int Count => units.Length;

    /// <summary>The first block of an article is most often its headline.</summary>
    public bool IsFirst { get; } = isFirst;

    public SpeechUnit this[int unit] => unit >= 0 && unit < units.Length ? units[unit] : new(default, s_edge, -1, -1, 0, 0);

    /// <summary>The character of a mark, 0 for another unit.</summary>
    public char Mark(int unit) => unit >= 0 && unit < units.Length && !units[unit].IsQuoted && Text.IsMark(units[unit].Tokens.First) ? Text.First(units[unit].Tokens.First) : '\0';

    public bool IsWord(int unit, string word) => unit >= 0 && unit < units.Length && !units[unit].IsQuoted && Text.Is(units[unit].Tokens.First, word);

    /// <summary>A word that begins a clause of its own.</summary>
    public bool IsClauseWord(int unit) => unit >= 0 && unit < units.Length && !units[unit].IsQuoted
        && Text.Word(units[unit].Tokens.First) is "that" or "and" or "but" or "who" or "which" or "when" or "if" or "because" or "while" or "as" or "after" or "before" or "where" or "what" or "how" or "why";

    public TokenRange Tokens(TokenRange range) => new(units[range.First].Tokens.First, units[range.End - 1].Tokens.End);

    /// <summary>Units as tokens, cut where one block of the article ends.</summary>
    public IEnumerable<TokenRange> Split(TokenRange range)
    {
        for (var first = range.First; first < range.End;)
        {
            var end = first + 1;
            while (end < range.End && units[end].Block == units[first].Block)
                end++;
            yield return Tokens(new(first, end));
            first = end;
        }
    }
}
