using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>Longer names in the same article that a short one may be part of: "Trust" of "Orvik Harbour Trust", "OHT" of the same.</summary>
internal sealed class NameKin
{
    // A longer run is a line of capitals rather than a name.
    private const int LongestRun = 8;

    private readonly ArticleText _text;
    private readonly Dictionary<uint, TokenRange> _byEnd = [];
    private readonly Dictionary<uint, TokenRange> _byLetters = [];

    public NameKin(TokenTraits traits, NameRuns runs)
    {
        _text = traits.Text;
        for (var i = 0; i < traits.Count; i++)
        {
            if (runs.At(i) is { Count: > 1 and <= LongestRun } run && run.First == i)
                NoteEnds(run);
            if (runs.ChainAt(i) is { Count: > 1 and <= 2 * LongestRun } chain && chain.First == i)
                NoteLetters(chain);
        }
    }

    /// <summary>The longer name that ends with all words of a run; empty when there is none.</summary>
    public TokenRange EndingWith(TokenRange run) => run.Count < LongestRun ? _byEnd.GetValueOrDefault(Key(run)) : default;

    /// <summary>The name that a word may be the acronym of.</summary>
    public TokenRange WithLetters(int token) => _byLetters.GetValueOrDefault(StableHash.Of(_text.Word(token)));

    private uint Key(TokenRange run) => StableHash.Of(_text.Words(run.First, run.End));

    private void NoteEnds(TokenRange run)
    {
        for (var cut = 1; cut < run.Count; cut++)
            _byEnd.TryAdd(Key(new(run.First + cut, run.End)), run);
    }

    private void NoteLetters(TokenRange chain)
    {
        Span<char> letters = stackalloc char[LongestRun];
        var count = 0;
        for (var i = chain.First; i < chain.End && count < letters.Length; i++)
        {
            if (_text.IsCapitalised(i))
                letters[count++] = _text.First(i);
        }
        if (count > 1)
            _byLetters.TryAdd(StableHash.Of(letters[..count]), chain);
        // "Bank of Orvik (BoO)": said outright.
        if (chain.End + 2 < _text.Count && _text.IsMark(chain.End, '(') && _text.IsMark(chain.End + 2, ')') && _text.IsCapitalised(chain.End + 1))
            _byLetters[StableHash.Of(_text.Word(chain.End + 1))] = chain;
    }
}
