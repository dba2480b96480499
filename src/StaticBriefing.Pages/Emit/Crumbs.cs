using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Emit;

/// <summary>The ways back.</summary>
internal static class Crumbs
{
    public static EquatableArray<Crumb> ToHome { get; } = [new Crumb("nav.home", "", Routes.Home)];

    public static EquatableArray<Crumb> ToArticles { get; } = [.. ToHome, new Crumb("nav.articles", "", Routes.Articles)];

    public static EquatableArray<Crumb> ToQuotes { get; } = [.. ToHome, new Crumb("nav.quotes", "", Routes.Quotes)];

    public static EquatableArray<Crumb> ToVariants { get; } = [.. ToQuotes, new Crumb("variants.title", "", Routes.Variants)];

    public static EquatableArray<Crumb> ToTimeline { get; } = [.. ToHome, new Crumb("nav.timeline", "", Routes.Timeline)];

    public static EquatableArray<Crumb> ToSources { get; } = [.. ToHome, new Crumb("nav.sources", "", Routes.Sources)];

    public static EquatableArray<Crumb> ToSymbols(SymbolKind kind) => [.. ToHome, new Crumb(Sections.Of(kind), "", Routes.Symbols(kind))];

    public static EquatableArray<Crumb> ToSymbol(SymbolRef symbol) => [.. ToSymbols(symbol.Id.Kind), new Crumb("", symbol.Name, Routes.Symbol(symbol.Id))];
}
