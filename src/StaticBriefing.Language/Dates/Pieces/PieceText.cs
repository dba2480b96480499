namespace StaticBriefing.Language.Dates.Pieces;

/// <summary>One sentence in pieces.</summary>
internal sealed class PieceText
{
    private readonly List<TimePiece> _pieces = [];

    public PieceText(string text, int start, int end, TimeVocabulary vocabulary)
    {
        Text = text;
        TimePieceScanner.Scan(text, start, end, vocabulary, _pieces);
        HasCapitals = text.AsSpan(start, end - start).ContainsAnyInRange('A', 'Z');
    }

    public string Text { get; }

    /// <summary>False for a phrase typed in small letters, where "march" may be a month.</summary>
    public bool HasCapitals { get; }

    public int Count => _pieces.Count;

    public TimePiece this[int at] => _pieces[at];

    public ReadOnlySpan<char> Word(int at) => Text.AsSpan(_pieces[at].Start, _pieces[at].Length);

    public ReadOnlySpan<char> Words(int first, int end) => Text.AsSpan(_pieces[first].Start, _pieces[end - 1].End - _pieces[first].Start);

    public bool IsDigits(int at) => at >= 0 && at < Count && _pieces[at].Kind == TimePieceKind.Digits;

    public bool IsLetters(int at) => at >= 0 && at < Count && _pieces[at].Kind == TimePieceKind.Letters;

    public bool IsMark(int at, char mark) => at >= 0 && at < Count && _pieces[at].Kind == TimePieceKind.Mark && Text[_pieces[at].Start] == mark;

    public bool IsCapital(int at) => IsLetters(at) && char.IsUpper(Text[_pieces[at].Start]);

    public bool Touches(int at) => at > 0 && at < Count && _pieces[at].Touches;
}
