using System.Buffers;
using System.Globalization;
using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Binds an article's quotations: the editors' own, each verified verbatim, then what the reader found besides.</summary>
internal sealed class QuoteBinder(BindingScope scope, MentionIndex mentions)
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("\"“”„»«‘’'");

    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<FoundWords> _found = CountWords(scope);
    private readonly SpanLookup<(TextSpan Span, FoundQuote Quote)> _byPlace =
        new(scope.Reading.Quotes.SelectMany(quote => quote.Content.Select(span => (span, quote))), pair => pair.Item1);

    /// <summary>What the reader found, with its words and how often the same were found before.</summary>
    private sealed record FoundWords(FoundQuote Quote, EquatableArray<string> Pieces, int Occurrence);

    public IReadOnlyList<BoundQuote> Bind()
    {
        var editorial = scope.Source.FrontMatter.Quotes
            .Select(quote => (Quote: quote, Match: Find(quote)))
            .ToList();
        var covered = new SpanSet(editorial.SelectMany(pair => pair.Match?.Pieces ?? []));
        var bound = editorial
            .Where(pair => pair.Quote is { Exact: not null, Status.Value: not ReviewStatus.Rejected } or { Exact: not null, Status: null })
            .Select(pair => AsFound(pair.Quote, pair.Match) is { } found ? BindFound(found) : BindEditorial(pair.Quote, pair.Match))
            .ToList();
        if (scope.ShowsAuto)
            bound.AddRange(_found.Where(found => AutoEntries.IsFact(found.Quote) && !found.Quote.Content.Any(covered.OverlapsWith)).Select(BindFound));
        return [.. bound.OrderBy(quote => quote.Spans.IsEmpty ? int.MaxValue : quote.Spans[0].Start)];
    }

    // Dots within the words found part them once more when they are looked for.
    private static bool Covers(VerbatimMatch match, FoundQuote found) =>
        found.Content.All(span => match.Pieces.Any(span.OverlapsWith)) && match.Pieces.All(piece => found.Content.Any(span => span.Contains(piece)));

    /// <summary>The id that an entry has on its page; where two want one, that of the first.</summary>
    public string IdOf(QuoteFrontMatter quote)
    {
        if (WishedId(quote.Id) is { Length: > 0 } wished)
            return wished;
        var match = Find(quote);
        if (AsFound(quote, match) is { } found)
            return MadeId(WordsOf(found.Pieces), found.Occurrence);
        EquatableArray<string> pieces = match is null ? [quote.Exact?.Value ?? ""] : match.Pieces.Select(scope.Slice).ToEquatableArray();
        return MadeId(WordsOf(pieces), match?.Occurrence ?? 0);
    }

    // Words said twice are counted where they stand, whatever editors made of the first time: so an id stays.
    private static List<FoundWords> CountWords(BindingScope scope)
    {
        var (all, counts) = (new List<FoundWords>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var found in scope.Reading.Quotes)
        {
            var pieces = found.Content.Select(scope.Slice).ToEquatableArray();
            var words = WordsOf(pieces);
            all.Add(new FoundWords(found, pieces, counts[words] = counts.GetValueOrDefault(words, -1) + 1));
        }
        return all;
    }

    // What was drafted and nobody has changed since is what the reader finds, and is shown as that.
    private FoundWords? AsFound(QuoteFrontMatter quote, VerbatimMatch? match) => quote.Status?.Value == ReviewStatus.Auto && match is not null
        ? _found.FirstOrDefault(found => Covers(match, found.Quote) && AutoEntries.SayTheSame(quote.ToValues(), AutoEntries.Quote(scope, found.Quote).ToValues()))
        : null;

    private VerbatimMatch? Find(QuoteFrontMatter quote)
    {
        if (quote.Exact is null)
            return null;
        var match = scope.Verbatim.Find(quote.Exact.Value, quote.Prefix?.Value, quote.Suffix?.Value);
        if (match is null && quote.Status?.Value != ReviewStatus.Rejected)
            ReportNotFound(quote.Exact);
        return match;
    }

    private void ReportNotFound(Located<string> exact)
    {
        var nearest = scope.NearestTo(exact.Value);
        var diff = nearest.Length == 0 ? "" : WordDiff.Between(exact.Value, nearest).ToPlainText();
        scope.Diagnostics.ReportQuoteNotFound(exact.Location, exact.Value, scope.Source.TextSource?.Path ?? scope.Source.Key, nearest, diff);
    }

    private BoundQuote BindEditorial(QuoteFrontMatter quote, VerbatimMatch? match)
    {
        var spans = match?.Pieces ?? [];
        var found = spans.SelectMany(_byPlace.Overlapping).FirstOrDefault().Quote;
        var kind = quote.Kind?.Value ?? found?.Kind ?? (IsMarked(spans) ? QuoteKind.Direct : QuoteKind.Indirect);
        EquatableArray<string> pieces = match is null ? [quote.Exact!.Value] : spans.Select(scope.Slice).ToEquatableArray();
        var speaker = scope.Names.BindSpeaker(quote.Speaker);
        var symbol = new QuoteSymbol(
            Identify(quote.Id, pieces, match?.Occurrence ?? 0),
            scope.Article,
            kind,
            pieces,
            Gaps(spans, pieces.Count),
            speaker,
            quote.Cue?.Value ?? (found is null ? "" : AutoEntries.CueOf(scope, found)),
            quote.SaidOn?.Value,
            quote.SaidAt?.Value ?? "",
            quote.SaidTo?.Value ?? "",
            scope.Names.BindAll(quote.Topics, SymbolKind.Topic),
            About(spans, speaker),
            scope.ContextOf(spans),
            quote.Status?.Value ?? ReviewStatus.Reviewed,
            match is not null,
            quote.Note?.Value ?? "",
            quote.Utterance?.Value.Trim() ?? "",
            Confidence: null);
        return new BoundQuote(symbol, spans);
    }

    private BoundQuote BindFound(FoundWords words)
    {
        var (found, pieces, occurrence) = words;
        var speaker = scope.Names.BindSpeaker(found.Speaker);
        var symbol = new QuoteSymbol(
            Identify(null, pieces, occurrence),
            scope.Article,
            found.Kind,
            pieces,
            Gaps(found.Content, pieces.Count),
            speaker,
            AutoEntries.CueOf(scope, found),
            SaidOn: null,
            found.SaidAt is { } at ? scope.Slice(at) : "",
            SaidTo: "",
            Topics: [],
            About(found.Content, speaker),
            scope.ContextOf(found.Content),
            ReviewStatus.Auto,
            IsVerbatim: true,
            Note: "",
            Utterance: "",
            (int)Math.Round(100 * found.Confidence));
        return new BoundQuote(symbol, found.Content);
    }

    // The same words twice in one article are told apart by their count, never by their place.
    private string Identify(Located<string>? id, EquatableArray<string> pieces, int occurrence)
    {
        var words = WordsOf(pieces);
        var wanted = WishedId(id);
        if (wanted.Length > 0 && _ids.Add(wanted))
            return wanted;
        var next = Math.Max(occurrence, _occurrences.GetValueOrDefault(words));
        var made = MadeId(words, occurrence);
        while (!_ids.Add(made))
            made = MadeId(words, ++next);
        _occurrences[words] = next;
        if (wanted.Length > 0)
            scope.Diagnostics.ReportIdTwice(id!.Location, id.Value, made);
        return made;
    }

    private static string WishedId(Located<string>? id) =>
        id is null ? "" : $"q-{Slug.From(id.Value.StartsWith("q-", StringComparison.Ordinal) ? id.Value[2..] : id.Value)}";

    private string MadeId(string words, int occurrence) => ContentId.From("q", scope.Article.Id, words, occurrence.ToString(CultureInfo.InvariantCulture));

    private static string WordsOf(EquatableArray<string> pieces) => NameKey.Of(string.Join(' ', pieces));

    private bool IsMarked(EquatableArray<TextSpan> spans) =>
        !spans.IsEmpty && spans[0].Start > 0 && _marks.Contains(scope.Text[spans[0].Start - 1]);

    // Between two pieces of one speech stands either its attribution, outside the marks, or words that were left out.
    private EquatableArray<bool> Gaps(EquatableArray<TextSpan> spans, int pieces)
    {
        if (spans.Count != pieces)
            return [];
        return Enumerable.Range(1, Math.Max(0, pieces - 1))
            .Select(i => !IsAttribution(TextSpan.FromBounds(spans[i - 1].End, Math.Max(spans[i - 1].End, spans[i].Start))))
            .ToEquatableArray();
    }

    private bool IsAttribution(TextSpan between) => scope.Slice(between).AsSpan().ContainsAny(_marks);

    private EquatableArray<SymbolRef> About(EquatableArray<TextSpan> spans, Speaker? speaker) =>
        mentions.In(spans).Where(symbol => symbol.Id != speaker?.Symbol?.Id).ToEquatableArray();
}
