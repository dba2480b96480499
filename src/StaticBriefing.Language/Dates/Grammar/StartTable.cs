using System.Numerics;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Which choices of a grammar can begin at a piece, a bit a choice for each word: one look passes over all that cannot.</summary>
/// <param name="words">How many the vocabulary has.</param>
internal sealed class StartTable(int words)
{
    private const int BitsOfChunk = 6;
    private const int InChunk = 1 << BitsOfChunk;

    // By word, 0 for one that no rule knows and for the end of a text; behind them, what can begin with digits.
    private readonly List<ulong[]> _chunks = [];
    private int _count;

    /// <summary>Takes a choice in; the numbers of those taken in one after the other follow each other.</summary>
    public int Add(GrammarStarts starts)
    {
        if (_count % InChunk == 0)
            _chunks.Add(new ulong[words + 2]);
        var chunk = _chunks[^1];
        for (var word = 0; word <= words; word++)
            chunk[word] |= starts.AllowsWord(word) ? 1UL << _count : 0;
        chunk[words + 1] |= starts.AllowsDigits ? 1UL << _count : 0;
        return _count++;
    }

    /// <summary>The first choice from a number on, and before another, that can begin at a piece; <paramref name="end"/> when none can.</summary>
    public int Next(int choice, int end, PieceText text, int at)
    {
        while (choice < end)
        {
            if (StartsOf(choice >> BitsOfChunk, text, at) >> choice is not 0 and var starts)
                return Math.Min(end, choice + BitOperations.TrailingZeroCount(starts));
            choice = (choice | (InChunk - 1)) + 1;
        }
        return end;
    }

    private ulong StartsOf(int chunk, PieceText text, int at)
    {
        var starts = _chunks[chunk];
        if (at >= text.Count)
            return starts[0];
        var piece = text[at];
        return piece.Kind == TimePieceKind.Digits ? starts[piece.Word] | starts[words + 1] : starts[piece.Word];
    }
}
