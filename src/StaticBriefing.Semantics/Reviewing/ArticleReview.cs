using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Reviewing;

/// <summary>All facts of one article, written and found alike, for an editor to decide on.</summary>
public sealed class ArticleReview
{
    private readonly BindingScope _scope;
    private readonly QuoteBinder _quotes;
    private readonly ArticleFrontMatter _written;

    public ArticleReview(ArticleSource source, ArticleReading reading, ArticleRef article)
    {
        _written = source.FrontMatter;
        var draft = ArticleDrafter.Draft(source, reading);
        var completed = _written with
        {
            Quotes = _written.Quotes.Concat(draft.Quotes).ToEquatableArray(),
            Events = _written.Events.Concat(draft.Events).ToEquatableArray(),
            Figures = _written.Figures.Concat(draft.Figures).ToEquatableArray(),
        };
        _scope = BindingScope.Alone(source with { FrontMatter = completed }, reading, article);
        _quotes = new QuoteBinder(_scope, MentionBinder.Bind(_scope));
        Facts = Quotes().Concat(Events()).Concat(Figures()).OrderBy(fact => fact.Place?.Span.Start ?? int.MaxValue).ToEquatableArray();
    }

    /// <summary>The front matter with what is only found behind what is written.</summary>
    public ArticleFrontMatter Completed => _scope.Source.FrontMatter;

    /// <summary>In the order of the text; broken ones last.</summary>
    public EquatableArray<ReviewFact> Facts { get; }

    /// <summary>Who may have spoken: the people and organisations that the article names, in the order in which it names them.</summary>
    public IEnumerable<string> Speakers => _scope.Reading.Names
        .Where(name => name.Kind is NameKind.Person or NameKind.Organisation)
        .Select(name => name.Canonical)
        .Concat(_scope.Reading.Quotes.Select(quote => quote.Speaker?.Name).OfType<string>())
        .Distinct(StringComparer.Ordinal);

    /// <summary>Words of an editor's, taken to where they stand in the text or else to the nearest ones; null when nothing comes near.</summary>
    public string? Snap(string words)
    {
        if (_scope.Verbatim.Find(words) is { } match)
            return string.Join(" … ", match.Pieces.Select(_scope.Slice));
        return _scope.NearestTo(words) is { Length: > 0 } nearest ? nearest : null;
    }

    /// <summary>A quotation's words with its first one moved, and its last one; never past one another.</summary>
    /// <param name="words">As they stand in the text.</param>
    /// <param name="first">Negative: one word more at the beginning; positive: one less.</param>
    /// <param name="last">Negative: one word less at the end; positive: one more.</param>
    public string Move(string words, int first, int last)
    {
        if (_scope.Verbatim.Find(words)?.Pieces is not { } pieces)
            return words;
        var (start, end) = (pieces[0].Start, pieces[^1].End);
        start = first < 0 ? WordMoves.StartBefore(_scope.Text, start) : first > 0 ? WordMoves.StartAfter(_scope.Text, start, pieces[0].End) : start;
        end = last < 0 ? WordMoves.EndBefore(_scope.Text, end, pieces[^1].Start) : last > 0 ? WordMoves.EndAfter(_scope.Text, end) : end;
        var moved = pieces.Select((piece, i) => TextSpan.FromBounds(i == 0 ? start : piece.Start, i == pieces.Count - 1 ? end : piece.End));
        return string.Join(" … ", moved.Select(_scope.Slice));
    }

    /// <summary>The sentence that words stand in, the words marked; nothing when they are not there.</summary>
    public ContextRuns ContextOf(string words) => _scope.ContextOf(_scope.Verbatim.Find(words)?.Pieces ?? []);

    private IEnumerable<ReviewFact> Quotes() => Completed.Quotes.Select((quote, index) => quote.Exact is null ? null : QuoteAt(quote, index)).OfType<ReviewFact>();

    private ReviewFact QuoteAt(QuoteFrontMatter quote, int index)
    {
        var spans = _scope.Verbatim.Find(quote.Exact!.Value, quote.Prefix?.Value, quote.Suffix?.Value)?.Pieces ?? [];
        return new ReviewFact(
            FactKind.Quote,
            _quotes.IdOf(quote),
            index,
            index < _written.Quotes.Count,
            quote.Status?.Value ?? ReviewStatus.Reviewed,
            quote.Exact.Value,
            quote.Speaker?.Value ?? "",
            quote.Cue?.Value ?? "",
            quote.Kind?.Value,
            Date: null,
            _scope.ContextOf(spans),
            PlaceOf(spans),
            spans.IsEmpty,
            spans.IsEmpty ? _scope.NearestTo(quote.Exact.Value) : "");
    }

    private IEnumerable<ReviewFact> Events() => Completed.Events.Select((happening, index) => happening.Label is null ? null : EventAt(happening, index)).OfType<ReviewFact>();

    private ReviewFact EventAt(EventFrontMatter happening, int index)
    {
        var spans = EvidenceFinder.Find(_scope, happening.From).ToEquatableArray();
        var found = EventBinder.AsFound(_scope, happening, spans);
        return new ReviewFact(
            FactKind.Event,
            found is null ? EventBinder.IdOf(happening) : EventBinder.IdOf(_scope, found),
            index,
            index < _written.Events.Count,
            happening.Status?.Value ?? ReviewStatus.Reviewed,
            happening.Label!.Value,
            Speaker: "",
            Cue: "",
            QuoteKind: null,
            happening.Date?.Value ?? (found is null ? null : _scope.Reading.Dates[found.Date].Value),
            _scope.ContextOf(spans),
            PlaceOf(spans),
            !happening.From.IsEmpty && spans.IsEmpty,
            NearestTo(happening.From, spans));
    }

    private IEnumerable<ReviewFact> Figures() => Completed.Figures.Select((figure, index) => figure is { Value: not null, What: not null } ? FigureAt(figure, index) : null).OfType<ReviewFact>();

    private ReviewFact FigureAt(FigureFrontMatter figure, int index)
    {
        var spans = EvidenceFinder.Find(_scope, figure.From).ToEquatableArray();
        return new ReviewFact(
            FactKind.Figure,
            FigureBinder.AsFound(_scope, figure, spans) is { } found ? FigureBinder.IdOf(_scope, found) : FigureBinder.IdOf(figure),
            index,
            index < _written.Figures.Count,
            figure.Status?.Value ?? ReviewStatus.Reviewed,
            string.Join(' ', new[] { figure.Value!.Value, figure.Unit?.Value, figure.What!.Value }.Where(part => part is not null)),
            Speaker: "",
            Cue: "",
            QuoteKind: null,
            Date: null,
            _scope.ContextOf(spans),
            PlaceOf(spans),
            !figure.From.IsEmpty && spans.IsEmpty,
            NearestTo(figure.From, spans));
    }

    private string NearestTo(EquatableArray<Located<string>> from, EquatableArray<TextSpan> spans) =>
        from.IsEmpty || !spans.IsEmpty ? "" : _scope.NearestTo(from[0].Value);

    private TextLocation? PlaceOf(EquatableArray<TextSpan> spans) => spans.IsEmpty ? null : _scope.Source.Locate(spans[0]);
}
