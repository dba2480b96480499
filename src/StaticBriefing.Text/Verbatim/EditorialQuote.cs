using StaticBriefing.Text.Collections;

namespace StaticBriefing.Text.Verbatim;

/// <summary>
/// A quotation taken apart at its editorial marks: <c>[…]</c>, <c>[sic]</c>, <c>[inserted words]</c>, <c>…</c>, <c>...</c>.
/// The pieces between them must each be verbatim, in order.
/// </summary>
public sealed record EditorialQuote(EquatableArray<EditorialPiece> Pieces, bool HasMarks)
{
    public static EditorialQuote Parse(string exact)
    {
        var (pieces, start, hasMarks) = (new List<EditorialPiece>(), 0, false);
        for (var at = 0; at < exact.Length;)
        {
            var end = EndOfMark(exact, at);
            if (end < 0)
            {
                at++;
                continue;
            }
            Add(pieces, exact, start, at);
            (start, at, hasMarks) = (end, end, true);
        }
        Add(pieces, exact, start, exact.Length);
        return new EditorialQuote(pieces.ToEquatableArray(), hasMarks);
    }

    private static void Add(List<EditorialPiece> pieces, string exact, int start, int end)
    {
        var text = exact[start..end];
        if (string.IsNullOrWhiteSpace(text))
            return;
        var startsInWord = start > 0 && exact[start - 1] == ']' && !char.IsWhiteSpace(text[0]);
        var endsInWord = end < exact.Length && exact[end] == '[' && !char.IsWhiteSpace(text[^1]);
        pieces.Add(new EditorialPiece(text.Trim(), startsInWord, endsInWord));
    }

    private static int EndOfMark(string exact, int at) => exact[at] switch
    {
        '…' => at + 1,
        '.' => EndOfDots(exact, at),
        '[' => EndOfBrackets(exact, at),
        _ => -1,
    };

    private static int EndOfDots(string exact, int at)
    {
        foreach (var dots in (ReadOnlySpan<string>)["...", ". . .", ".\u00A0.\u00A0."])
        {
            if (string.CompareOrdinal(exact, at, dots, 0, dots.Length) == 0)
                return at + dots.Length;
        }
        return -1;
    }

    // An opening bracket within brackets makes the first one a plain character.
    private static int EndOfBrackets(string exact, int at)
    {
        var next = exact.AsSpan(at + 1).IndexOfAny('[', ']');
        return next >= 0 && exact[at + 1 + next] == ']' ? at + next + 2 : -1;
    }
}
