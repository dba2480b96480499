namespace StaticBriefing.Text.Verbatim;

/// <summary>Finds every place of a piece within a text in linear time (Knuth, Morris and Pratt), whatever the two are.</summary>
internal static class Occurrences
{
    public static IEnumerable<int> Of(string piece, string text)
    {
        if (piece.Length == 0 || piece.Length > text.Length)
            yield break;
        var borders = BordersOf(piece);
        for (int i = 0, matched = 0; i < text.Length; i++)
        {
            matched = Advance(matched, text[i], piece, borders);
            if (matched < piece.Length)
                continue;
            yield return i - piece.Length + 1;
            matched = borders[matched - 1];
        }
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
