using StaticBriefing.Semantics.Symbols;

namespace StaticBriefing.Pages.Emit;

/// <summary>The entries of the main navigation, by the key of their label.</summary>
internal static class Sections
{
    public const string Articles = "nav.articles";
    public const string Quotes = "nav.quotes";
    public const string Timeline = "nav.timeline";

    public static string Of(SymbolKind kind) => $"nav.{Routing.Routes.Folder(kind)}";

    public static string Word(SymbolKind kind) => kind switch
    {
        SymbolKind.Person => "person",
        SymbolKind.Organisation => "organisation",
        SymbolKind.Place => "place",
        _ => "topic",
    };
}
