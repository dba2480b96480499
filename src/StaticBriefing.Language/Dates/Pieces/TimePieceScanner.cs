namespace StaticBriefing.Language.Dates.Pieces;

/// <summary>Cuts text into pieces.</summary>
internal static class TimePieceScanner
{
    // No word of the lists is longer; a longer run of letters is not looked up.
    private const int LongestWord = 24;

    public static void Scan(string text, int start, int end, TimeVocabulary vocabulary, List<TimePiece> pieces)
    {
        for (var (at, last) = (start, -1); at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var piece = Next(text, at, end, vocabulary, touches: last == at);
            pieces.Add(piece);
            at = last = piece.End;
        }
    }

    /// <summary>The numbers of a phrase's words, new ones added to the vocabulary: how lists and rules are read.</summary>
    public static int[] Learn(string phrase, TimeVocabulary vocabulary, bool isName = false)
    {
        var pieces = new List<TimePiece>();
        Scan(phrase, 0, phrase.Length, vocabulary, pieces);
        return [.. pieces.Select(piece => vocabulary.Add(Normal(phrase.AsSpan(piece.Start, piece.Length)).ToString(), isName))];
    }

    private static TimePiece Next(string text, int at, int end, TimeVocabulary vocabulary, bool touches)
    {
        var kind = KindOf(text[at]);
        var i = at + 1;
        while (kind != TimePieceKind.Mark && i < end && (KindOf(text[i]) == kind || (kind == TimePieceKind.Letters && IsCombining(text[i]))))
            i++;
        var word = i - at > LongestWord ? 0 : vocabulary.NumberOf(Normal(text.AsSpan(at, i - at)));
        return new(kind, at, i - at, word, touches);
    }

    private static TimePieceKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? TimePieceKind.Digits : char.IsLetter(c) ? TimePieceKind.Letters : TimePieceKind.Mark;

    private static bool IsCombining(char c) => c is >= '\u0300' and < '\u0370';

    /// <summary>Curly → straight, every dash but the long one → hyphen.</summary>
    private static ReadOnlySpan<char> Normal(ReadOnlySpan<char> piece) => piece is not [var c] ? piece : c switch
    {
        '’' or '‘' => "'",
        '\u2010' or '\u2011' or '\u2012' or '–' => "-",
        '“' or '”' => "\"",
        _ => piece,
    };
}
