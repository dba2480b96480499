using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>What the parts of a grammar need, numbered, and which pieces meet it: one look at a sentence tells which parts need not be tried in it.</summary>
internal sealed class NeedTable
{
    private readonly List<int>[] _needsOfWord;
    private readonly List<int> _needsOfDigits = [];

    public NeedTable(int words) => _needsOfWord = [.. Enumerable.Range(0, words + 1).Select(_ => new List<int>())];

    public int Count { get; private set; }

    /// <summary>The number of a need.</summary>
    public int Add(NeededPieces needed)
    {
        foreach (var word in needed.Words)
            _needsOfWord[word].Add(Count);
        if (needed.Digits)
            _needsOfDigits.Add(Count);
        return Count++;
    }

    /// <summary>Notes for each need the last piece that meets it; -1 where none does.</summary>
    public void Find(PieceText text, int[] last)
    {
        Array.Fill(last, -1);
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var need in text[at].Kind == TimePieceKind.Digits ? _needsOfDigits : _needsOfWord[text[at].Word])
                last[need] = at;
        }
    }
}
