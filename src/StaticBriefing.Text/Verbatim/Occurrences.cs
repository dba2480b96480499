namespace StaticBriefing.Text.Verbatim;

/// <summary>Finds every place of a piece within a text in linear time (Knuth, Morris and Pratt), whatever the two are.</summary>
internal static class Occurrences
{
    // The processor looks for a beginning of this length many characters at a time; it must stay short for the time to stay linear.
    private const int LongestBeginning = 8;

    public static IEnumerable<int> Of(string piece, string text)
    {
        if (piece.Length == 0 || piece.Length > text.Length)
            yield break;
        var borders = BordersOf(piece);
        for (int i = 0, matched = 0; i < text.Length; i++)
        {
            if (matched == 0 && (i = BeginningOf(piece, text, i)) < 0)
                yield break;
            matched = Advance(matched, text[i], piece, borders);
            if (matched < piece.Length)
                continue;
            yield return i - piece.Length + 1;
            matched = borders[matched - 1];
        }
    }

    /// <summary>The next place where the piece may stand; -1 when there is none.</summary>
    private static int BeginningOf(string piece, string text, int from)
    {
        var skipped = text.AsSpan(from).IndexOf(piece.AsSpan(0, Math.Min(piece.Length, LongestBeginning)));
        return skipped < 0 ? -1 : from + skipped;
    }

    /// <summary>For each beginning of the piece, the length of its longest end that is also its beginning.</summary>
    private static int[] BordersOf(string piece)
    {
        var borders = new int[piece.Length];
        for (int i = 1, matched = 0; i < piece.Length; i++)
        {
            matched = Advance(matched, piece[i], piece, borders);
            borders[i] = matched;
        }
        return borders;
    }

    private static int Advance(int matched, char next, string piece, int[] borders)
    {
        while (matched > 0 && piece[matched] != next)
            matched = borders[matched - 1];
        return piece[matched] == next ? matched + 1 : 0;
    }
}
