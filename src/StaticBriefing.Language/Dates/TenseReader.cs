using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates;

/// <summary>Tells by the nearest verb whether a sentence looks back or ahead at an expression.</summary>
internal sealed class TenseReader(LanguageWords words)
{
    // Words that a verb may stand away.
    private const int Reach = 20;

    /// <summary>-1 back, 1 ahead, 0 not said.</summary>
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
        return 0;
    }

    private int Side(PieceText text, int at)
    {
        if (!text.IsLetters(at))
            return 0;
        var word = text.Word(at);
        if (words.FutureWords.Contains(word))
            return 1;
        var past = words.PastVerbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !text.IsCapital(at));
        return past ? -1 : 0;
    }
}
