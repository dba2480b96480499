using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the pages of the articles that name a symbol, where its own page has the first of them only.</summary>
internal static partial class MentionListEmitter
{
    [Packed]
    public sealed partial record Slice(PageHead Head, int Count, EquatableArray<Mentioned> Mentions, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame, SymbolRef symbol)
    {
        var mentions = briefing.Relations.MentionsOf(symbol.Id).ToList();
        if (mentions.Count <= Paging.PageSize)
            return [];
        var head = frame.Named(Routes.MentionsOf(symbol.Id), symbol.Name, Sections.Of(symbol.Id.Kind), Crumbs.ToSymbol(symbol)) with { TitleKey = "symbol.title_mentions" };
        return Paging.Cut(head.Route, mentions).Select(page => PageJob.Of(
            Routes.Folder(symbol.Id.Kind),
            page.Route,
            () => new Slice(head with { Route = page.Route, Number = page.Pager.Current }, mentions.Count, page.Items.Select(Mentioned.Of).ToEquatableArray(), page.Pager),
            Emit));
    }

    private static Page Emit(Slice slice) =>
        new MentionListPage(slice.Head, slice.Count, slice.Mentions.Select(mentioned => ViewMaker.Item(mentioned.Article, mentioned.Mention)).ToEquatableArray(), slice.Pager);
}
