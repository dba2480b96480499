using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>Takes the quotation marks off that a quotation's words brought along: a page sets its own around them.</summary>
internal static class OwnMarks
{
    private static readonly string[] _opening = ["“", "\"", "„", "«", "''"];
    private static readonly string[] _closing = ["”", "\"", "“", "»", "''"];

    /// <summary>“The lamp is lit.” → The lamp is lit. Marks that are not one pair around all of the words stay.</summary>
    public static string Without(string words) => Without([new QuotePiece("", words)])[0].Text;

    /// <summary>The same for words in pieces: the first opens, and the last closes.</summary>
    public static EquatableArray<QuotePiece> Without(EquatableArray<QuotePiece> pieces)
    {
        var all = string.Concat(pieces.Select(piece => piece.Text));
        for (var pair = 0; pair < _opening.Length; pair++)
        {
            if (IsOnePair(all, _opening[pair], _closing[pair]))
                return Cut(pieces, _opening[pair].Length, _closing[pair].Length);
        }

        return pieces;
    }

    private static bool IsOnePair(string words, string open, string close) =>
        words.Length > open.Length + close.Length
        && words.StartsWith(open, StringComparison.Ordinal)
        && words.EndsWith(close, StringComparison.Ordinal)
        && words.IndexOf(close, open.Length, StringComparison.Ordinal) == words.Length - close.Length;

    private static EquatableArray<QuotePiece> Cut(EquatableArray<QuotePiece> pieces, int start, int end) => pieces
        .Select((piece, index) => index == 0 ? piece with { Text = piece.Text[start..] } : piece)
        .Select((piece, index) => index == pieces.Count - 1 ? piece with { Text = piece.Text[..^end] } : piece)
        .ToEquatableArray();
}
