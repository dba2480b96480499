using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the lists of people, organisations, places and topics.</summary>
internal static partial class SymbolIndexEmitter
{
    private static readonly SymbolKind[] _kinds = [SymbolKind.Person, SymbolKind.Organisation, SymbolKind.Place, SymbolKind.Topic];

    [Packed]
    public sealed partial record Slice(Frame Frame, SymbolKind Kind, Route Route, int Count, EquatableArray<SymbolItem> Items, EquatableArray<LetterLink> Letters, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame) => _kinds.SelectMany(kind =>
    {
        var items = briefing.Symbols.Symbols
            .Where(symbol => symbol.Id.Kind == kind)
            .Select(symbol => (Key: SortName.Of(symbol.Id.Kind, symbol.Name), Item: ToItem(briefing, symbol)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Item.Symbol.Name, StringComparer.Ordinal)
            .Select(pair => pair.Item)
            .ToList();
        var letters = Paging.Letters(Routes.Symbols(kind), items.Select(item => SortName.LetterOf(kind, item.Symbol.Name)).Select(letter => (letter, AnchorOf(letter))));
        return Paging.Cut(Routes.Symbols(kind), items).Select(page => PageJob.Of(
            Routes.Folder(kind),
            page.Route,
            new Slice(frame, kind, page.Route, items.Count, page.Items.ToEquatableArray(), letters, page.Pager),
            Emit));
    });

    private static Page Emit(Slice slice) => new SymbolIndexPage(
        slice.Frame.Head(slice.Route, Sections.Of(slice.Kind), Sections.Of(slice.Kind), Crumbs.ToHome) with { Number = slice.Pager.Current },
        Sections.Word(slice.Kind),
        slice.Count,
        slice.Items.GroupBy(item => SortName.LetterOf(slice.Kind, item.Symbol.Name)).Select(ToGroup).ToEquatableArray(),
        slice.Letters,
        slice.Pager);

    private static LetterGroup ToGroup(IGrouping<string, SymbolItem> letter) =>
        new(letter.Key, AnchorOf(letter.Key), letter.ToEquatableArray());

    private static string AnchorOf(string letter) => letter == "#" ? "letter-other" : $"letter-{letter.ToLowerInvariant()}";

    private static SymbolItem ToItem(BriefingCompilation briefing, Symbol symbol) => new(
        ViewMaker.Link(symbol.ToRef()),
        briefing.Notes.GetValueOrDefault(symbol.Id)?.Description ?? "",
        briefing.Relations.QuotesBy(symbol.Id).Count(),
        briefing.Relations.EventsOf(symbol.Id).Count(),
        briefing.Relations.MentionsOf(symbol.Id).Count(),
        symbol.IsImplicit);
}
