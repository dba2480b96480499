using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Binds an article's events: the editors' own, then those that the reader found in other sentences.</summary>
public static class EventBinder
{
    // More names than this are a list, not a cast.
    private const int MostNamed = 20;

    internal static IReadOnlyList<BoundEvent> Bind(BindingScope scope, MentionIndex mentions)
    {
        var editorial = scope.Source.FrontMatter.Events
            .Select(happening => (Event: happening, Spans: EvidenceFinder.Find(scope, happening.From)))
            .ToList();
        var dates = new SpanLookup<FoundDate>(scope.Reading.Dates, date => date.Span);
        var covered = editorial.SelectMany(pair => pair.Spans).Select(scope.Sentences.SpanAt).ToHashSet();
        var bound = editorial
            .Where(pair => pair.Event.Label is not null && pair.Event.Status?.Value != ReviewStatus.Rejected)
            .Select(pair => AsFound(scope, pair.Event, pair.Spans) is { } found
                ? BindFound(scope, NamedIn(mentions, found.Sentence), found)
                : BindEditorial(scope, pair.Event, pair.Spans, dates))
            .ToList();
        if (scope.ShowsAuto)
            bound.AddRange(Found(scope, mentions, covered));
        return [.. bound.DistinctBy(happening => happening.Symbol.Id + happening.Symbol.Date?.Text)];
    }

    /// <summary>The events of a file of the editors' own, which rest on public sources.</summary>
    public static BoundEvents BindOwn(EventsFrontMatter events, SymbolTable symbols, DiagnosticBag diagnostics)
    {
        var names = NameBinder.Of(symbols, diagnostics);
        var bound = events.Events
            .Where(happening => happening.Label is not null && happening.Status?.Value != ReviewStatus.Rejected)
            .Select(happening => Editorial(happening, names, [], new PublicSource(happening.Source?.Value ?? "", SafeUrl.Of(happening.Url, diagnostics))))
            .ToEquatableArray();
        return new BoundEvents(bound, events.Eras.Select(Bind).OfType<Era>().ToEquatableArray(), names.Unnoted);
    }

    // What is missing has been reported where the file was read.
    private static Era? Bind(EraFrontMatter era) => era is { Name.Value: { Length: > 0 } name, Date.Value: { } date }
        ? new Era(ContentId.From("era", date.Text, NameKey.Of(name)), name, date, era.Note?.Value ?? "")
        : null;

    /// <summary>The id that an event has wherever it is told of.</summary>
    public static string IdOf(EventFrontMatter happening) => happening.Id is { } id && id.Value.Length > 0
        ? $"e-{Slug.From(id.Value)}"
        : ContentId.From("e", happening.Date?.Value.Text ?? "", NameKey.Of(happening.Label?.Value ?? ""));

    /// <summary>The id of an event that nobody has confirmed: of this article only.</summary>
    internal static string IdOf(BindingScope scope, FoundEvent found)
    {
        var date = scope.Reading.Dates[found.Date];
        return ContentId.From("e", scope.Article.Id, date.Value?.Text ?? date.Phrase, NameKey.Of(found.Label));
    }

    private static BoundEvent BindEditorial(BindingScope scope, EventFrontMatter happening, IReadOnlyList<TextSpan> spans, SpanLookup<FoundDate> dates)
    {
        var url = SafeUrl.Of(happening.Url, scope.Diagnostics);
        var source = happening.Source is { } named ? new PublicSource(named.Value, url) : null;
        var symbol = Editorial(happening, scope.Names, EvidenceFinder.ToEvidence(scope, spans), source);
        var evidence = symbol.Evidence.IsEmpty && source is null ? [new Evidence(scope.Article, "", "")] : symbol.Evidence;
        return new BoundEvent(symbol with { Evidence = evidence, Phrase = PhraseIn(spans, dates) }, spans.ToEquatableArray());
    }

    private static EventSymbol Editorial(EventFrontMatter happening, NameBinder names, EquatableArray<Evidence> evidence, PublicSource? source) => new(
        IdOf(happening),
        happening.Date?.Value,
        Phrase: "",
        happening.Date is null ? DateReason.Open : DateReason.Stated,
        happening.Label!.Value,
        happening.Place is null ? null : names.Bind(happening.Place, SymbolKind.Place),
        names.BindAll(happening.People, SymbolKind.Person).Concat(names.BindAll(happening.Organisations, SymbolKind.Organisation)).ToEquatableArray(),
        names.BindAll(happening.Topics, SymbolKind.Topic),
        evidence,
        source,
        happening.Status?.Value ?? ReviewStatus.Reviewed,
        happening.Preferred?.Value ?? false,
        happening.Note?.Value ?? "");

    private static string PhraseIn(IReadOnlyList<TextSpan> spans, SpanLookup<FoundDate> dates) =>
        spans.SelectMany(span => dates.Overlapping(span).Where(date => span.Contains(date.Span))).FirstOrDefault()?.Phrase ?? "";

    private static IEnumerable<BoundEvent> Found(BindingScope scope, MentionIndex mentions, HashSet<TextSpan> covered)
    {
        foreach (var sentence in scope.Reading.Events.Where(found => !covered.Contains(scope.Sentences.SpanAt(found.Sentence))).GroupBy(found => found.Sentence))
        {
            var named = NamedIn(mentions, sentence.Key);
            foreach (var found in sentence)
                yield return BindFound(scope, named, found);
        }
    }

    // What was drafted and nobody has changed since is what the reader finds; its date moves with the day that it is counted from.
    internal static FoundEvent? AsFound(BindingScope scope, EventFrontMatter happening, IReadOnlyList<TextSpan> spans) => happening.Status?.Value == ReviewStatus.Auto
        ? scope.Reading.Events.FirstOrDefault(found => spans.Any(found.Sentence.OverlapsWith) && AutoEntries.SayTheSame(happening.ToValues(), AutoEntries.Event(scope, found).ToValues()))
        : null;

    private static List<SymbolRef> NamedIn(MentionIndex mentions, TextSpan sentence) => [.. mentions.In([sentence]).Take(MostNamed)];

    private static BoundEvent BindFound(BindingScope scope, List<SymbolRef> named, FoundEvent found)
    {
        var date = scope.Reading.Dates[found.Date];
        var id = IdOf(scope, found);
        var symbol = new EventSymbol(
            id,
            date.Value,
            date.Phrase,
            ReasonOf(date.Basis),
            found.Label,
            named.Find(symbol => symbol.Id.Kind == SymbolKind.Place),
            named.Where(symbol => symbol.Id.Kind is SymbolKind.Person or SymbolKind.Organisation).ToEquatableArray(),
            named.Where(symbol => symbol.Id.Kind == SymbolKind.Topic).ToEquatableArray(),
            [scope.EvidenceAt(found.Sentence, id)],
            Source: null,
            ReviewStatus.Auto,
            IsPreferred: false,
            Note: "");
        return new BoundEvent(symbol, [found.Sentence]);
    }

    internal static DateReason ReasonOf(DateBasis basis) => basis switch
    {
        DateBasis.Absolute => DateReason.Stated,
        DateBasis.FromPublished => DateReason.FromPublished,
        DateBasis.FromText => DateReason.FromText,
        DateBasis.NeedsPublished => DateReason.NeedsPublished,
        _ => DateReason.Open,
    };
}
