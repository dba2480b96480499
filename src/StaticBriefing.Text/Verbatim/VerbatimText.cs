using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Verbatim;

/// <summary>A text made ready for finding quotations in it, word for word, under the one documented normalisation.</summary>
public sealed partial class VerbatimText
{
    // More pieces than a quotation has; each is looked for through the whole text.
    private const int MostPieces = 100;

    private readonly NormalForm _form;

    private VerbatimText(NormalForm form) => _form = form;

    /// <summary>The text under the normalisation: equal for two texts that differ only in marks, spaces and Unicode form.</summary>
    public string Normalized => _form.Text;

    public static VerbatimText From(string text) => new(Normalizer.Normalize(text));

    /// <summary>A quotation under the normalisation, without space around it.</summary>
    public static string Normalize(string exact) => Normalizer.Normalize(exact).Text.Trim(' ');

    /// <summary>Every place where these words stand as they are, in order; never within a word. UTF-16 offsets in the original text.</summary>
    public IEnumerable<TextSpan> FindAll(string exact)
    {
        var piece = Normalize(exact);
        return Places(piece, false, false).Select(index => _form.ToOriginal(index, piece.Length));
    }

    /// <summary>
    /// The quotation as it is, or else taken apart at its editorial marks; null when its words are not there.
    /// Of several places, the one whose surroundings agree best with <paramref name="prefix"/> and <paramref name="suffix"/>, then the first.
    /// </summary>
    public VerbatimMatch? Find(string exact, string? prefix = null, string? suffix = null)
    {
        var context = new QuoteContext(prefix, suffix);
        return FindPieces([new EditorialPiece(exact)], context)
            ?? (EditorialQuote.Parse(exact) is { HasMarks: true } quote ? FindPieces(quote.Pieces, context) : null);
    }

    private IEnumerable<int> Places(string piece, bool startsInWord, bool endsInWord) =>
        Occurrences.Of(piece, _form.Text).Where(index =>
            (startsInWord || WordBoundary.IsAt(_form.Text, index))
            && (endsInWord || WordBoundary.IsAt(_form.Text, index + piece.Length)));

    private VerbatimMatch? FindPieces(EquatableArray<EditorialPiece> pieces, QuoteContext context)
    {
        if (pieces.IsEmpty || pieces.Count > MostPieces)
            return null;
        var (texts, places) = (new string[pieces.Count], new List<int>[pieces.Count]);
        for (var i = 0; i < pieces.Count; i++)
        {
            texts[i] = Normalize(pieces[i].Text);
            places[i] = [.. Places(texts[i], pieces[i].StartsInWord, pieces[i].EndsInWord)];
            if (places[i].Count == 0)
                return null;
        }
        return Best(texts, places, context);
    }

    /// <summary>Chains the pieces from each place of the first one, and keeps the best chain.</summary>
    private VerbatimMatch? Best(string[] texts, List<int>[] places, QuoteContext context)
    {
        var (best, bestScore, bestLength, occurrence) = ((int[]?)null, -1, 0, 0);
        var bestOccurrence = 0;
        foreach (var start in places[0])
        {
            if (Chain(start, texts, places) is not { } chain)
                break;
            var end = chain[^1] + texts[^1].Length;
            var score = context.Score(_form.Text, start, end);
            if (score > bestScore || (score == bestScore && end - start < bestLength))
                (best, bestScore, bestLength, bestOccurrence) = (chain, score, end - start, occurrence);
            occurrence++;
        }
        return best is null ? null : new VerbatimMatch(ToOriginal(best, texts), bestOccurrence);
    }

    private EquatableArray<TextSpan> ToOriginal(int[] chain, string[] texts) =>
        chain.Select((index, i) => _form.ToOriginal(index, texts[i].Length)).ToEquatableArray();

    /// <summary>From a start, each next piece at its first place after the one before; null when one is missing, as it then is from any later start.</summary>
    private static int[]? Chain(int start, string[] texts, List<int>[] places)
    {
        var chain = new int[texts.Length];
        chain[0] = start;
        for (var i = 1; i < texts.Length; i++)
        {
            var at = places[i].BinarySearch(chain[i - 1] + texts[i - 1].Length);
            at = at < 0 ? ~at : at;
            if (at == places[i].Count)
                return null;
            chain[i] = places[i][at];
        }
        return chain;
    }
}
