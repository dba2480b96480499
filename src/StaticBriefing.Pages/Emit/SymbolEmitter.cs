using StaticBriefing.Pages.Metadata;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of a person, an organisation, a place or a topic.</summary>
internal static partial class SymbolEmitter
{
    private const int CompanionsShown = 8;

    /// <summary>What a symbol's page is made from.</summary>
    [Packed]
    public sealed partial record Slice(
        Frame Frame,
        Symbol Symbol,
        BoundNote? Note,
        EquatableArray<ShownQuote> QuotesBy,
        int QuoteCount,
        EquatableArray<ShownQuote> QuotesAbout,
        int AboutCount,
        EquatableArray<ShownEvent> Events,
        int EventCount,
        EquatableArray<Mentioned> Mentions,
        int MentionCount,
        EquatableArray<CountedLink> AppearsWith,
        EquatableArray<SymbolRef> Parts);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var (companions, conflicts) = (new Companions(briefing.Mentions), new ConflictPlaces(briefing));
        return briefing.Symbols.Symbols.SelectMany(symbol => Lists(briefing, frame, symbol.ToRef(), conflicts).Prepend(PageJob.Of(
            Routes.Folder(symbol.Id.Kind),
            Routes.Symbol(symbol.Id),
            () => ToSlice(briefing, frame, symbol, companions, conflicts),
            Emit)));
    }

    // What its page has the first of only.
    private static IEnumerable<PageJob> Lists(BriefingCompilation briefing, Frame frame, SymbolRef symbol, ConflictPlaces conflicts)
    {
        var events = frame.Named(Routes.EventsOf(symbol.Id), symbol.Name, Sections.Of(symbol.Id.Kind), Crumbs.ToSymbol(symbol)) with { TitleKey = "symbol.title_events" };
        return EventListEmitter.Plan(Routes.Folder(symbol.Id.Kind), events, [.. briefing.Relations.EventsOf(symbol.Id)], Paging.PageSize, conflicts)
            .Concat(MentionListEmitter.Plan(briefing, frame, symbol));
    }

    private static Slice ToSlice(BriefingCompilation briefing, Frame frame, Symbol symbol, Companions companions, ConflictPlaces conflicts)
    {
        var relations = briefing.Relations;
        var quotesBy = relations.QuotesBy(symbol.Id).ToList();
        var about = relations.QuotesAbout(symbol.Id).ToList();
        var events = relations.EventsOf(symbol.Id).ToList();
        var mentions = relations.MentionsOf(symbol.Id).ToList();
        return new Slice(
            frame,
            symbol,
            briefing.Notes.GetValueOrDefault(symbol.Id),
            quotesBy.Take(QuoteEmitter.NewestShown).Select(quote => ShownQuote.Of(quote, briefing)).ToEquatableArray(),
            quotesBy.Count,
            about.Take(QuoteEmitter.NewestShown).Select(quote => ShownQuote.Of(quote, briefing)).ToEquatableArray(),
            about.Count,
            events.Take(Paging.PageSize).Select(conflicts.Show).ToEquatableArray(),
            events.Count,
            mentions.Take(Paging.PageSize).Select(Mentioned.Of).ToEquatableArray(),
            mentions.Count,
            ViewMaker.Bars(companions.Of(symbol.Id, CompanionsShown)),
            relations.PartsOf(symbol.Id).ToEquatableArray());
    }

    private static Page Emit(Slice slice)
    {
        var (symbol, note) = (slice.Symbol, slice.Note);
        var route = Routes.Symbol(symbol.Id);
        var page = new SymbolPage(
            slice.Frame.Named(route, symbol.Name, Sections.Of(symbol.Id.Kind), Crumbs.ToSymbols(symbol.Id.Kind), FeedOf(symbol, slice.QuoteCount), note?.Description ?? ""),
            Sections.Word(symbol.Id.Kind),
            symbol.Name,
            symbol.Role,
            note?.Description ?? "",
            symbol.IsImplicit,
            symbol is { IsEditorial: false, Id.Kind: SymbolKind.Topic } ? ReviewStatus.Auto : null,
            symbol.Aliases,
            SymbolFacts.Of(note),
            note is null ? new Markup("") : BodyWeaver.Weave(route, note.Body),
            slice.QuoteCount,
            slice.EventCount,
            slice.MentionCount,
            slice.QuotesBy.Select(ViewMaker.Item).ToEquatableArray(),
            slice.QuoteCount > slice.QuotesBy.Count ? Routes.QuotesOf(symbol.Id) : null,
            slice.QuotesAbout.Select(ViewMaker.Item).ToEquatableArray(),
            slice.AboutCount,
            QuoteEmitter.HasPage(slice.AboutCount) ? Routes.QuotesAbout(symbol.Id) : null,
            slice.Events.Select(EventViews.Item).ToEquatableArray(),
            slice.EventCount > slice.Events.Count ? Routes.EventsOf(symbol.Id) : null,
            slice.Mentions.Select(mentioned => ViewMaker.Item(mentioned.Article, mentioned.Mention)).ToEquatableArray(),
            slice.MentionCount > slice.Mentions.Count ? Routes.MentionsOf(symbol.Id) : null,
            slice.AppearsWith,
            note is null ? [] : ViewMaker.Links(note.Related),
            ViewMaker.Links(slice.Parts));
        return page with { Head = page.Head.Saying(() => StructuredData.Of(page, slice.Frame)) };
    }

    // Topics have feeds of their own, and whoever is quoted often has one of quotations.
    private static Route? FeedOf(Symbol symbol, int quotes) => symbol.Id.Kind == SymbolKind.Topic
        ? Routes.FeedOf(Routes.Symbol(symbol.Id))
        : QuoteEmitter.HasPage(quotes) ? Routes.FeedOf(Routes.QuotesOf(symbol.Id)) : null;
}
