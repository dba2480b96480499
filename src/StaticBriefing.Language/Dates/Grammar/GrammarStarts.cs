using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>The pieces that a part of a rule can begin with: most rules need not be tried at most pieces.</summary>
internal sealed class GrammarStarts(int words)
{
    private readonly bool[] _words = new bool[words + 1];
    private readonly HashSet<GrammarRule> _rules = [];
    private bool _digits;
    private bool _anything;

    public void AddWord(int word) => _words[word] = true;

    public void AddDigits() => _digits = true;

    public void AddAnything() => _anything = true;

    /// <summary>False when a rule's words are here already, so that rules may speak of each other.</summary>
    public bool Enter(GrammarRule rule) => _rules.Add(rule);

    /// <summary>Behind the last piece there is nothing to begin with, but still a place: the end of the text.</summary>
    public bool Allows(PieceText text, int at) => _anything || (at < text.Count && Allows(text[at]));

    private bool Allows(TimePiece piece) => (piece.Kind == TimePieceKind.Digits && _digits) || (piece.Word > 0 && _words[piece.Word]);
}
