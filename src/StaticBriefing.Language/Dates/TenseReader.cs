using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates;

/// <summary>Tells by the nearest verb whether a sentence looks back or ahead at an expression.</summary>
/// <param name="isBare">The text is an expression and nothing else.</param>
internal sealed class TenseReader(LanguageWords words, bool isBare)
{
    // Words that a verb may stand away.
    private const int Reach = 20;

    /// <summary>-1 back, 1 ahead, 2 nowhere but ahead, 0 not said.</summary>
    public int Direction(PieceText text, int first, int end)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (Side(text, i) is var side and not 0)
                return side;
        }
        for (var i = end; i < Math.Min(text.Count, end + Reach); i++)
        {
            if (Side(text, i) is var side and not 0)
                return side;
        }
        return isBare ? 2 : 0;
    }

    private int Side(PieceText text, int at)
    {
        if (!text.IsLetters(at))
            return 0;
        var word = text.Word(at);
        if (words.FutureWords.Contains(word) && !text.IsCapital(at))
            return 1;
        // "is to meet", "planned to meet"; not "went to Lima".
        if (at > 0 && words.AheadPhrases.Contains(text.Words(at - 1, at + 1)))
            return 1;
        return words.IsPast(word) && !text.IsCapital(at) ? -1 : 0;
    }
}
