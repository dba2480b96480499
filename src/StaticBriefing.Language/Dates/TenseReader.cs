using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates;

/// <summary>Tells by the nearest verb whether a sentence looks back or ahead at an expression.</summary>
/// <param name="isBare">The text is an expression and nothing else.</param>
internal sealed class TenseReader(LanguageWords words, bool isBare)
{
    // Words that a verb may stand away.
    private const int Reach = 40;

    /// <summary>-1 back, -2 nowhere but back, 1 ahead, 2 nowhere but ahead, 0 not said.</summary>
    public int Direction(PieceText text, int first, int end)
    {
        if (first > 0 && text.IsLetters(first - 1) && words.BackWords.Contains(text.Word(first - 1)))
            return -2;
        if (first > 0 && text.IsLetters(first - 1) && words.DeadlineWords.Contains(text.Word(first - 1)))
            return 1;
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

    /// <summary>"ahead of Tuesday's vote": what was done before a day may be told before it, too.</summary>
    public bool LeadsUpTo(PieceText text, int first) =>
        (first > 0 && text.IsLetters(first - 1) && words.TowardWords.Contains(text.Word(first - 1)))
        || (first > 1 && words.TowardWords.Contains(text.Words(first - 2, first)));

    private int Side(PieceText text, int at)
    {
        if (!text.IsLetters(at))
            return 0;
        var word = text.Word(at);
        if (words.FutureWords.Contains(word) && (!text.IsCapital(at) || Asks(text, at)))
            return 1;
        // "is to meet", "planned to meet"; not "went to Lima".
        if (at > 0 && words.AheadPhrases.Contains(text.Words(at - 1, at + 1)))
            return HadBeen(text, at - 2) ? -1 : 1;
        return words.IsPast(word) && !text.IsCapital(at) && !IsToBe(text, at) && !IsAdjective(text, at) ? -1 : 0;
    }

    // What "had been due to expire" did so, or never will.
    private bool HadBeen(PieceText text, int at) =>
        at > 0 && text.IsLetters(at) && words.PastAuxiliaries.Contains(text.Word(at)) && text.IsLetters(at - 1) && words.PastAuxiliaries.Contains(text.Word(at - 1));

    // "the increased dividend", "a still unspecified date"; not "the firm increased".
    private bool IsAdjective(PieceText text, int at)
    {
        var before = at > 1 && text.IsLetters(at - 1) && words.Adverbs.Contains(text.Word(at - 1)) ? at - 2 : at - 1;
        return before >= 0 && text.IsLetters(before) && words.Determiners.Contains(text.Word(before))
            && text.IsLetters(at + 1) && !words.Prepositions.Contains(text.Word(at + 1));
    }

    // "will be paid", "expects it to be completed": what is said of it stands before.
    private bool IsToBe(PieceText text, int at) => at > 0 && text.IsLetters(at - 1) && words.InfinitiveAuxiliaries.Contains(text.Word(at - 1));

    // "Will he come?"; not "Will said".
    private bool Asks(PieceText text, int at) => at == 0 && text.IsLetters(1) && !text.IsCapital(1) && !words.IsPast(text.Word(1));
}
