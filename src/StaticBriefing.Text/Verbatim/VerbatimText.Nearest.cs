using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Verbatim;

/// <summary>Where a quotation that is not in the text was probably taken from.</summary>
public sealed partial class VerbatimText
{
    private WordIndex? _words;

    private WordIndex Words => _words ??= WordIndex.Of(_form.Text);

    /// <summary>The words most like these, or null when nothing comes near. UTF-16 offsets in the original text.</summary>
    public TextSpan? Nearest(string exact)
    {
        var piece = Normalize(exact);
        if (NearestPlace.Find(Words, piece) is not { } place)
            return null;
        var start = Words.Starts[place.First];
        var end = Words.Ends[place.Last];
        start -= MarksBefore(piece, start);
        end += MarksAfter(piece, end);
        return _form.ToOriginal(start, end - start);
    }

    /// <summary>How many of the marks that the quotation opens with stand before a place too.</summary>
    private int MarksBefore(string piece, int start)
    {
        var marks = piece.TakeWhile((_, i) => !WordBoundary.IsInWord(piece, i)).Count();
        var agreed = 0;
        while (agreed < marks && agreed < start && _form.Text[start - 1 - agreed] == piece[marks - 1 - agreed])
            agreed++;
        return agreed;
    }

    /// <summary>How many of the marks that the quotation closes with stand after a place too.</summary>
    private int MarksAfter(string piece, int end)
    {
        var first = piece.Length;
        while (first > 0 && !WordBoundary.IsInWord(piece, first - 1))
            first--;
        var agreed = 0;
        while (first + agreed < piece.Length && end + agreed < _form.Text.Length && _form.Text[end + agreed] == piece[first + agreed])
            agreed++;
        return agreed;
    }
}
