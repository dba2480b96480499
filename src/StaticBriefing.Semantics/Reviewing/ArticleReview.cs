using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Reviewing;

/// <summary>All facts of one article, written and found alike, for an editor to decide on.</summary>
public sealed class ArticleReview
{
    // A speech of several paragraphs is shown whole up to here.
    private const int LongestContext = 1500;

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

    /// <summary>Words of an editor's, taken to where they stand in the text or else to the nearest ones; null when nothing comes near.</summary>
    public string? Snap(string words)
    {
        if (_scope.Verbatim.Find(words) is { } match)
            return string.Join(" … ", match.Pieces.Select(_scope.Slice));
        return _scope.NearestTo(words) is { Length: > 0 } nearest ? nearest : null;
    }

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
            Context(spans),
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
            Context(spans),
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
            Context(spans),
            PlaceOf(spans),
            !figure.From.IsEmpty && spans.IsEmpty,
            NearestTo(figure.From, spans));
    }

    private string NearestTo(EquatableArray<Located<string>> from, EquatableArray<TextSpan> spans) =>
        from.IsEmpty || !spans.IsEmpty ? "" : _scope.NearestTo(from[0].Value);

    private TextLocation? PlaceOf(EquatableArray<TextSpan> spans) => spans.IsEmpty ? null : _scope.Source.Locate(spans[0]);

    private EquatableArray<Facts.ContextRun> Context(EquatableArray<TextSpan> spans)
    {
        if (spans.IsEmpty)
            return [];
        var (first, last) = (_scope.ShownAt(spans[0]), _scope.ShownAt(spans[^1]));
        var all = TextSpan.FromBounds(first.Start, Math.Max(first.End, last.End));
        return Runs.Of(_scope.Text, all.Length <= LongestContext ? all : first, spans);
    }
}
