using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of sources, and of each outlet the page of whom it quotes, with its seeds and their checksums.</summary>
internal static partial class SourcesEmitter
{
    private const string Group = "sources";
    private const string Title = "nav.sources";
    private const int SpeakersShown = 3;
    private const int SpeakersOnPage = 12;

    [Packed]
    public sealed partial record Slice(Frame Frame, Route Route, int SeedCount, EquatableArray<OutletItem> Outlets, Pager Pager);

    [Packed]
    public sealed partial record OutletSlice(Frame Frame, Route Route, OutletItem Outlet, EquatableArray<SeedItem> Seeds, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var outlets = OutletRecord.All(briefing);
        var homes = outlets.SelectMany(outlet => outlet.Speakers.Keys).CountBy(speaker => speaker).ToDictionary();
        bool Only(SymbolId speaker) => outlets.Count > 1 && homes[speaker] == 1;
        var seeds = briefing.Articles.Count(article => article.Seed.Length > 0);
        return Paging.Cut(Routes.Sources, outlets)
            .Select(page => PageJob.Of(
                Group,
                page.Route,
                new Slice(frame, page.Route, seeds, page.Items.Select(outlet => outlet.ToItem(briefing, SpeakersShown, Only)).ToEquatableArray(), page.Pager),
                Emit))
            .Concat(outlets.SelectMany(outlet => OfOutlet(frame, outlet, outlet.ToItem(briefing, SpeakersOnPage, Only))));
    }

    private static IEnumerable<PageJob> OfOutlet(Frame frame, OutletRecord outlet, OutletItem item)
    {
        var seeds = outlet.Articles.OrderBy(article => article.Seed, StringComparer.Ordinal).Select(ToSeed).ToList();
        return Paging.Cut(item.Route, seeds).Select(page => PageJob.Of(
            Group,
            page.Route,
            new OutletSlice(frame, page.Route, item, page.Items.ToEquatableArray(), page.Pager),
            EmitOutlet));
    }

    private static Page Emit(Slice slice) => new SourcesPage(
        slice.Frame.Head(slice.Route, Title, Title, Crumbs.ToHome) with { Number = slice.Pager.Current },
        slice.SeedCount,
        slice.Outlets,
        FileLink.Of(slice.Frame, new FileLink("articles.csv", Routes.DataFile("articles.csv")), new FileLink("seeds.csv", Routes.DataFile("seeds.csv"))),
        slice.Pager);

    private static Page EmitOutlet(OutletSlice slice)
    {
        var (frame, name) = (slice.Frame, slice.Outlet.Name);
        var head = name.Length == 0
            ? frame.Head(slice.Route, "unknown.outlet", Title, Crumbs.ToSources)
            : frame.Named(slice.Route, name, Title, Crumbs.ToSources);
        return new OutletPage(head with { Number = slice.Pager.Current }, slice.Outlet, slice.Seeds, slice.Pager);
    }

    private static SeedItem ToSeed(ArticleFacts article) => new(
        ViewMaker.Link(article.Article),
        article.Seed,
        article.Checksum,
        article.Checksum.Length >= Checksums.Short ? article.Checksum[..Checksums.Short] : "",
        article.Rights);
}
