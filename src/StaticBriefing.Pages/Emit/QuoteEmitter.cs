using System.Globalization;
using StaticBriefing.Pages.Metadata;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the quote index: all, by year, by speaker, by topic.</summary>
internal static partial class QuoteEmitter
{
    /// <summary>Quotations shown of a speaker before "all of them" is a page of its own.</summary>
    public const int NewestShown = 5;

    [Packed]
    public sealed partial record Slice(
        Frame Frame,
        PageHead Head,
        string Scope,
        int Count,
        EquatableArray<ShownQuote> Quotes,
        EquatableArray<CountedLink> Speakers,
        EquatableArray<CountedLink> Years,
        EquatableArray<CountedLink> Topics,
        bool HasVariants,
        Pager Pager);

    /// <summary>Ways into the quote index.</summary>
    private sealed record Ways(EquatableArray<CountedLink> Speakers, EquatableArray<CountedLink> Years, EquatableArray<CountedLink> Topics, bool HasVariants)
    {
        public static Ways None { get; } = new([], [], [], HasVariants: false);
    }

    [Packed]
    public sealed partial record SpeakersSlice(Frame Frame, Route Route, int Count, EquatableArray<Group> Groups, EquatableArray<LetterLink> Letters, Pager Pager);

    /// <summary>A speaker's newest quotations; no speaker for those whose source does not say.</summary>
    [Packed]
    public sealed partial record Group(SymbolRef? Speaker, int Count, EquatableArray<ShownQuote> Quotes);

    /// <summary>A speaker with so many quotations has a page of them, and a feed.</summary>
    public static bool HasPage(int quotes) => quotes > NewestShown;

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame) =>
        All(briefing, frame)
            .Concat(ByYear(briefing, frame))
            .Concat(OfSpeakers(briefing, frame))
            .Concat(About(briefing, frame))
            .Concat(BySpeaker(briefing, frame));

    private static IEnumerable<PageJob> All(BriefingCompilation briefing, Frame frame)
    {
        var speakers = ViewMaker.Bars(SpeakerCounts(briefing).Take(12));
        var years = ViewMaker.Bars(Years(briefing).Select(year => (Number(year.Key), Routes.QuotesOf(year.Key), year.Count())));
        var ways = new Ways(speakers, years, TopicCounts(briefing), !briefing.Utterances.All.IsEmpty);
        return Pages(briefing, frame, "all", Routes.Quotes, briefing.Quotes, ways, (route, feed) => frame.Head(route, Sections.Quotes, Sections.Quotes, Crumbs.ToHome, feed));
    }

    private static IEnumerable<PageJob> ByYear(BriefingCompilation briefing, Frame frame) =>
        Years(briefing).SelectMany(year => Pages(
            briefing, frame, "year", Routes.QuotesOf(year.Key), [.. year], Ways.None,
            (route, _) => frame.Named(route, Number(year.Key), Sections.Quotes, Crumbs.ToQuotes)));

    private static IEnumerable<PageJob> OfSpeakers(BriefingCompilation briefing, Frame frame) =>
        briefing.Relations.Speakers().Where(speaker => HasPage(speaker.Count)).SelectMany(speaker =>
        {
            var symbol = briefing.Symbols.Find(speaker.Symbol)!.ToRef();
            return Pages(
                briefing, frame, "speaker", Routes.QuotesOf(symbol.Id), [.. briefing.Relations.QuotesBy(symbol.Id)], Ways.None,
                (route, feed) => frame.Named(route, symbol.Name, Sections.Quotes, Crumbs.ToSymbol(symbol), feed));
        });

    private static IEnumerable<PageJob> About(BriefingCompilation briefing, Frame frame) =>
        SpokenOf(briefing, briefing.Symbols.Symbols).Where(one => HasPage(one.Quotes.Count)).SelectMany(one => Pages(
            briefing, frame, one.Symbol.Id.Kind == SymbolKind.Topic ? "topic" : "about", Routes.QuotesAbout(one.Symbol.Id), one.Quotes, Ways.None,
            (route, _) => frame.Named(route, one.Symbol.Name, Sections.Quotes, Crumbs.ToSymbol(one.Symbol)) with { TitleKey = "quotes.title_topic" }));

    private static IEnumerable<PageJob> BySpeaker(BriefingCompilation briefing, Frame frame)
    {
        var groups = briefing.Relations.Speakers()
            .Select(speaker => new Group(briefing.Symbols.Find(speaker.Symbol)!.ToRef(), speaker.Count, Newest(briefing.Relations.QuotesBy(speaker.Symbol), briefing)))
            .OrderBy(group => SortName.Of(group.Speaker!.Id.Kind, group.Speaker.Name), StringComparer.Ordinal).ThenBy(group => group.Speaker!.Id)
            .ToList();
        var unnamed = briefing.Quotes.Where(quote => quote.Speaker?.Symbol is null).ToList();
        if (unnamed.Count > 0)
            groups.Add(new Group(null, unnamed.Count, Newest(unnamed, briefing)));
        var letters = Paging.Letters(Routes.Speakers, groups.Where(group => group.Speaker is not null).Select(group => (SortName.LetterOf(group.Speaker!.Id.Kind, group.Speaker.Name), IdOf(group))));
        return Paging.Cut(Routes.Speakers, groups).Select(page => PageJob.Of(
            PageKinds.QuoteIndex,
            page.Route,
            new SpeakersSlice(frame, page.Route, groups.Count, page.Items.ToEquatableArray(), letters, page.Pager),
            EmitSpeakers));
    }

    private static EquatableArray<ShownQuote> Newest(IEnumerable<QuoteSymbol> quotes, BriefingCompilation briefing) =>
        quotes.Take(NewestShown).Select(quote => ShownQuote.Of(quote, briefing)).ToEquatableArray();

    private static IEnumerable<PageJob> Pages(
        BriefingCompilation briefing, Frame frame, string scope, Route first, EquatableArray<QuoteSymbol> quotes, Ways ways, Func<Route, Route?, PageHead> head) =>
        Paging.Cut(first, quotes).Select(page => PageJob.Of(
            PageKinds.Of(page.Route.Path),
            page.Route,
            () => new Slice(
                frame,
                head(page.Route, scope is "year" or "topic" or "about" ? null : Routes.FeedOf(first)) with { Number = page.Pager.Current },
                scope,
                quotes.Count,
                page.Items.Select(quote => ShownQuote.WithOthers(quote, briefing)).ToEquatableArray(),
                page.Pager.Current == 1 ? ways.Speakers : [],
                page.Pager.Current == 1 ? ways.Years : [],
                page.Pager.Current == 1 ? ways.Topics : [],
                page.Pager.Current == 1 && ways.HasVariants,
                page.Pager),
            Emit));

    private static Page Emit(Slice slice)
    {
        var page = new QuoteIndexPage(
            slice.Head,
            slice.Scope,
            slice.Count,
            Items(slice.Quotes),
            slice.Speakers,
            slice.Years,
            slice.Topics,
            slice.Speakers.IsEmpty ? null : Routes.Speakers,
            slice.HasVariants ? Routes.Variants : null,
            ListFilters.Over(slice.Quotes.Count, ".quotes > li", slice.Count > slice.Quotes.Count ? Elsewhere(slice) : null, "speaker", "about", "outlet", "status"),
            slice.Pager.Current == 1 ? FilesOf(slice) : [],
            slice.Pager);
        return page with { Head = page.Head.Saying(() => StructuredData.Of(page, slice.Frame)) };
    }

    // The search narrows to a speaker, a topic or a year as the list does, but not to another whom quotations are about.
    private static string Elsewhere(Slice slice) => slice.Scope switch
    {
        "speaker" => $"type=quote&speaker={Uri.EscapeDataString(slice.Head.Title)}",
        "topic" => $"type=quote&topic={Uri.EscapeDataString(slice.Head.Title)}",
        "year" => $"type=quote&from={slice.Head.Title}-01-01&to={slice.Head.Title}-12-31",
        _ => "type=quote",
    };

    private static EquatableArray<FileLink> FilesOf(Slice slice)
    {
        EquatableArray<FileLink> feeds = slice.Head is { Feed: { } feed, JsonFeed: { } jsonFeed } ? [new FileLink("Atom", feed), new FileLink("JSON Feed", jsonFeed)] : [];
        EquatableArray<FileLink> tables = slice.Scope == "all" ? [new FileLink("CSV", Routes.DataFile("quotes.csv")), new FileLink("JSON", Routes.DataFile("quotes.json"))] : [];
        return FileLink.Of(slice.Frame, [.. tables, .. feeds]);
    }

    // An editor's id is unique in its article; on a page of many, the second of one id is told apart by its article's.
    private static EquatableArray<QuoteItem> Items(EquatableArray<ShownQuote> quotes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return quotes.Select(shown => ViewMaker.Item(shown) with { Id = seen.Add(shown.Quote.Id) ? shown.Quote.Id : $"{shown.Quote.Id}-{shown.Quote.Article.Id}" }).ToEquatableArray();
    }

    private static Page EmitSpeakers(SpeakersSlice slice) => new QuotesBySpeakerPage(
        slice.Frame.Head(slice.Route, "quotes.by_speaker.title", Sections.Quotes, Crumbs.ToQuotes) with { Number = slice.Pager.Current },
        slice.Count,
        slice.Groups.Select(ToView).ToEquatableArray(),
        slice.Letters,
        slice.Pager);

    private static QuoteGroup ToView(Group group) => new(
        IdOf(group),
        group.Speaker is null ? null : ViewMaker.Link(group.Speaker),
        group.Count,
        group.Quotes.Select(ViewMaker.Item).ToEquatableArray(),
        group.Count <= NewestShown ? null : group.Speaker is null ? Routes.Quotes : Routes.QuotesOf(group.Speaker.Id));

    private static string IdOf(Group group) => group.Speaker is null ? "unnamed" : $"{Sections.Word(group.Speaker.Id.Kind)}-{group.Speaker.Id.Slug}";

    internal static IEnumerable<(string Name, Route Route, int Count)> SpeakerCounts(BriefingCompilation briefing) =>
        briefing.Relations.Speakers().Select(speaker => (briefing.Symbols.Find(speaker.Symbol)!.Name, Routes.Symbol(speaker.Symbol), speaker.Count));

    private static IEnumerable<(SymbolRef Symbol, EquatableArray<QuoteSymbol> Quotes)> SpokenOf(BriefingCompilation briefing, IEnumerable<Symbol> symbols) => symbols
        .Select(symbol => (symbol.ToRef(), briefing.Relations.QuotesAbout(symbol.Id).ToEquatableArray()));

    // A topic with few quotations has them all on its own page.
    private static EquatableArray<CountedLink> TopicCounts(BriefingCompilation briefing) => ViewMaker.Bars(SpokenOf(briefing, briefing.Symbols.Symbols.Where(symbol => symbol.Id.Kind == SymbolKind.Topic))
        .Where(topic => topic.Quotes.Count > 0)
        .OrderByDescending(topic => topic.Quotes.Count).ThenBy(topic => topic.Symbol.Id)
        .Select(topic => (topic.Symbol.Name, HasPage(topic.Quotes.Count) ? Routes.QuotesAbout(topic.Symbol.Id) : Routes.Symbol(topic.Symbol.Id).At("about"), topic.Quotes.Count)));

    private static IOrderedEnumerable<IGrouping<int, QuoteSymbol>> Years(BriefingCompilation briefing) =>
        briefing.Quotes.Where(quote => Routes.YearOf(quote.SortDate) is not null).GroupBy(quote => Routes.YearOf(quote.SortDate)!.Value).OrderByDescending(year => year.Key);

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
