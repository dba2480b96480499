using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Where the pieces of a quotation stand in its article's published text.</summary>
internal static class QuotePlaces
{
    /// <summary>One span a piece, in order; none when they are not all found, as where only sentences of the text are published.</summary>
    public static IReadOnlyList<TextSpan> Of(QuoteSymbol quote, ArticleBody body)
    {
        var spans = new List<TextSpan>();
        // The first piece has the quotation's anchor, those that follow have none.
        foreach (var mark in body.Marks.Where(mark => mark.Kind == MarkKind.Quote).SkipWhile(mark => mark.Anchor != quote.Id))
        {
            var isNext = spans.Count < quote.Pieces.Count && (spans.Count == 0 || mark.Anchor.Length == 0);
            if (isNext && body.Text.Text.AsSpan(mark.Span.Start, mark.Span.Length).SequenceEqual(quote.Pieces[spans.Count]))
                spans.Add(mark.Span);
        }
        return spans.Count == quote.Pieces.Count ? spans : [];
    }
}
