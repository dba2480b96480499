using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the page of sources, and of each outlet the page of whom it quotes, with its seeds and their checksums.</summary>
internal static partial class SourcesEmitter
{
    private const string Title = "nav.sources";
    private const int SpeakersShown = 3;
    private const int SpeakersOnPage = 12;

    [Packed]
    public sealed partial record Slice(Frame Frame, Route Route, int SeedCount, EquatableArray<OutletItem> Outlets, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame)
    {
        var outlets = OutletRecord.All(briefing);
        var only = SpeakersOfOne(outlets);
        var seeds = briefing.Articles.Count(article => article.Seed.Length > 0);
        return Paging.Cut(Routes.Sources, outlets)
            .Select(page => PageJob.Of(
                PageKinds.Sources,
                page.Route,
                new Slice(frame, page.Route, seeds, page.Items.Select(outlet => outlet.ToItem(briefing, SpeakersShown, only)).ToEquatableArray(), page.Pager),
                Emit));
    }

    /// <summary>What the pages of outlets are made from, beside the checksums of their seeds.</summary>
    public static IEnumerable<OutletSlice> Outlets(BriefingCompilation briefing, Frame frame)
    {
        if (briefing.Settings.Without.Contains(PageKinds.Sources))
            return [];
        var outlets = OutletRecord.All(briefing);
        var only = SpeakersOfOne(outlets);
        return outlets.SelectMany(outlet => OfOutlet(frame, outlet, outlet.ToItem(briefing, SpeakersOnPage, only)));
    }

    // Whom one outlet quotes and no other.
    private static Func<SymbolId, bool> SpeakersOfOne(IReadOnlyCollection<OutletRecord> outlets)
    {
        var homes = outlets.SelectMany(outlet => outlet.Speakers.Keys).CountBy(speaker => speaker).ToDictionary();
        return speaker => outlets.Count > 1 && homes[speaker] == 1;
    }

    private static IEnumerable<OutletSlice> OfOutlet(Frame frame, OutletRecord outlet, OutletItem item)
    {
        var seeds = outlet.Articles.OrderBy(article => article.Seed, StringComparer.Ordinal)
            .Select(article => new OutletSeed(article.Article, article.Seed, article.Rights))
            .ToList();
        return Paging.Cut(item.Route, seeds).Select(page => new OutletSlice(frame, page.Route, item, page.Items.ToEquatableArray(), page.Pager));
    }

    private static Page Emit(Slice slice) => new SourcesPage(
        slice.Frame.Head(slice.Route, Title, Title, Crumbs.ToHome) with { Number = slice.Pager.Current },
        slice.SeedCount,
        slice.Outlets,
        FileLink.Of(slice.Frame, new FileLink("articles.csv", Routes.DataFile("articles.csv")), new FileLink("seeds.csv", Routes.DataFile("seeds.csv"))),
        slice.Pager);

    /// <param name="checksumOf">Of the seed of an article, by the article's id.</param>
    public static Page EmitOutlet(OutletSlice slice, Func<string, string> checksumOf)
    {
        var (frame, name) = (slice.Frame, slice.Outlet.Name);
        var head = name.Length == 0
            ? frame.Head(slice.Route, "unknown.outlet", Title, Crumbs.ToSources)
            : frame.Named(slice.Route, name, Title, Crumbs.ToSources);
        return new OutletPage(head with { Number = slice.Pager.Current }, slice.Outlet, slice.Seeds.Select(seed => ToItem(seed, checksumOf(seed.Article.Id))).ToEquatableArray(), slice.Pager);
    }

    private static SeedItem ToItem(OutletSeed seed, string checksum) =>
        new(ViewMaker.Link(seed.Article), seed.Path, checksum, Checksums.Shorten(checksum), seed.Rights);
}
