using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Emit;

/// <summary>Makes the lists of people, organisations, places and topics.</summary>
internal static class SymbolIndexEmitter
{
    private static readonly SymbolKind[] _kinds = [SymbolKind.Person, SymbolKind.Organisation, SymbolKind.Place, SymbolKind.Topic];

    private static readonly string[] _additions = [" jr.", " jr", " sr.", " sr", " ii", " iii", " iv"];

    public sealed record Slice(Frame Frame, SymbolKind Kind, Route Route, int Count, EquatableArray<SymbolItem> Items, Pager Pager);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame) => _kinds.SelectMany(kind =>
    {
        var items = briefing.Symbols.Symbols
            .Where(symbol => symbol.Id.Kind == kind)
            .Select(symbol => (Key: SortKey(symbol), Item: ToItem(briefing, symbol)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Item.Symbol.Name, StringComparer.Ordinal)
            .Select(pair => pair.Item)
            .ToList();
        return Paging.Cut(Routes.Symbols(kind), items).Select(page => PageJob.Of(
            Routes.Folder(kind),
            page.Route,
            new Slice(frame, kind, page.Route, items.Count, page.Items.ToEquatableArray(), page.Pager),
            Emit));
    });

    private static Page Emit(Slice slice) => new SymbolIndexPage(
        slice.Frame.Head(slice.Route, Sections.Of(slice.Kind), Sections.Of(slice.Kind), Crumbs.ToHome),
        Sections.Word(slice.Kind),
        slice.Count,
        slice.Items.GroupBy(item => LetterOf(slice.Kind, item.Symbol.Name)).Select(ToGroup).ToEquatableArray(),
        slice.Pager);

    private static LetterGroup ToGroup(IGrouping<string, SymbolItem> letter) =>
        new(letter.Key, letter.Key == "#" ? "letter-other" : $"letter-{letter.Key.ToLowerInvariant()}", letter.ToEquatableArray());

    private static SymbolItem ToItem(BriefingCompilation briefing, Symbol symbol) => new(
        ViewMaker.Link(symbol.ToRef()),
        briefing.Notes.GetValueOrDefault(symbol.Id)?.Description ?? "",
        briefing.Relations.QuotesBy(symbol.Id).Count(),
        briefing.Relations.EventsOf(symbol.Id).Count(),
        briefing.Relations.MentionsOf(symbol.Id).Count(),
        symbol.IsImplicit);

    // People are looked up by surname.
    private static string SortKey(Symbol symbol) => SortName(symbol.Id.Kind, symbol.Name);

    private static string SortName(SymbolKind kind, string name)
    {
        var key = WithoutAddition(NameKey.Of(name));
        var space = key.LastIndexOf(' ');
        var sort = kind == SymbolKind.Person && space > 0 ? $"{key[(space + 1)..]} {key[..space]}" : key;
        // Names that begin with no letter stand last, under "#".
        return sort.Length > 0 && char.IsLetter(sort[0]) ? sort : $"\uFFFF{sort}";
    }

    // "Ada Example (mayor)" and "Ada Example Jr." stand under Example.
    private static string WithoutAddition(string key)
    {
        var bracket = key.IndexOf(" (", StringComparison.Ordinal);
        var name = bracket > 0 ? key[..bracket] : key;
        var addition = Array.Find(_additions, name.EndsWith);
        return addition is null ? name : name[..^addition.Length].TrimEnd(',');
    }

    private static string LetterOf(SymbolKind kind, string name)
    {
        var sort = SortName(kind, name);
        return char.IsLetter(sort[0]) ? char.ToUpperInvariant(sort[0]).ToString() : "#";
    }
}
