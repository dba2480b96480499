using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Turns a reading into data: offsets of the text as it was given, names gathered into symbols.</summary>
/// <param name="isVerbatim">Words are given as they stand in the source, and not as a reader sees them without its markup.</param>
internal sealed class ReadingReporter(ArticleReading reading, RichText text, SourceText source, bool isVerbatim)
{
    // One letter in so many may stand outside of the marks.
    private const int Share = 30;
    private const int MarksAround = 2;

    private readonly CodePoints _codePoints = new(source.Content);
    private readonly SymbolGatherer _symbols = new(reading.Names, text.Text);

    public ReadingReport Report()
    {
        var dates = reading.Dates.Select(DateOf).ToEquatableArray();
        return new ReadingReport(
            reading.Language,
            reading.Sentences.Select(Place).ToEquatableArray(),
            reading.Quotes.Select(QuoteOf).ToEquatableArray(),
            dates,
            reading.Timexes.Select(TimexOf).ToEquatableArray(),
            reading.Names.Select(NameOf).ToEquatableArray(),
            _symbols.Symbols,
            reading.Events.Select(found => new ReportedEvent(Words(found.Sentence), dates[found.Date], found.Label)).ToEquatableArray(),
            reading.Figures.Select(found => new ReportedFigure(Words(found.Span), found.Value, found.Unit, found.What)).ToEquatableArray(),
            Words(reading.Furniture));
    }

    private ReportedQuote QuoteOf(FoundQuote quote) => new(
        KindOf(quote),
        Words(quote.Source),
        Words(quote.Cue),
        Words(quote.Extent),
        quote.Speaker is { } speaker ? new ReportedSpeaker(speaker.Name, SymbolGatherer.WordFor(speaker.Kind)) : null,
        quote.SaidAt is { } saidAt ? Words(saidAt) : null,
        quote.Confidence);

    private ReportedDate DateOf(FoundDate date) => new(Words(date.Span), date.Value?.Text, date.Basis == DateBasis.NeedsPublished);

    private ReportedTimex TimexOf(FoundTimex timex) => new(Words(timex.Span), timex.Type.ToString().ToUpperInvariant(), timex.Value, timex.Edtf?.Text);

    private ReportedName NameOf(FoundName name) => new(Words(name.Span), SymbolGatherer.WordFor(name.Kind), _symbols.IdOf(name));

    // The attribution corpora call words direct where all that is attributed, but for a small word, stands between marks, a whole sentence or not;
    // two apostrophes are no marks to them.
    private QuoteKind KindOf(FoundQuote quote)
    {
        if (quote.Kind == QuoteKind.Indirect)
            return QuoteKind.Indirect;
        if (quote.Content.Any(IsBetweenTwins))
            return QuoteKind.Partial;
        var quoted = quote.Content.Sum(piece => piece.Length + MarksAround);
        var all = quote.Extent.Sum(span => span.Length);
        return quote.Kind == QuoteKind.Direct || Share * (all - quoted) <= all ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private bool IsBetweenTwins(TextSpan piece) =>
        piece.Start >= MarksAround && text.Text[piece.Start - 1] is '\'' or '`' && text.Text[piece.Start - MarksAround] == text.Text[piece.Start - 1];

    private EquatableArray<SpanText> Words(EquatableArray<TextSpan> spans) => spans.Select(Words).ToEquatableArray();

    private SpanText Words(TextSpan span)
    {
        var (start, end) = Place(span);
        var words = isVerbatim ? source.Slice(text.ToSource(span)) : text.Text.Substring(span.Start, span.Length);
        return new SpanText(start, end, words);
    }

    private CodePointSpan Place(TextSpan span)
    {
        var raw = text.ToSource(span);
        return new CodePointSpan(_codePoints.At(raw.Start), _codePoints.At(raw.End));
    }
}
