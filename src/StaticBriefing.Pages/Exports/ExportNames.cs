using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Exports;

/// <summary>The names by which people ask for facts.</summary>
public static class ExportNames
{
    private const int MostSuggested = 3;

    /// <summary>The name in full: a short form or another name means whom it means on the site, where that is one.</summary>
    public static string Resolve(string name, SymbolTable symbols) => symbols.Find(name)?.Name ?? name;

    /// <summary>What to say of a name or an id that the briefing does not have; null when it has it.</summary>
    public static string? HintFor(string name, BriefingCompilation briefing)
    {
        if (IsKnown(name, briefing))
            return null;
        var nearest = Longer(name, briefing.Symbols) is { Count: > 0 and <= MostSuggested } longer ? longer : Nearest(name, briefing.Symbols);
        var cure = nearest.Count == 0 ? "All that it has: briefing export --kind symbols" : $"Did you mean {string.Join(" or ", nearest.Select(one => $"'{one}'"))}?";
        return $"This briefing has nobody and nothing called '{name}'. {cure}";
    }

    // A surname, of whom it can be.
    private static List<string> Longer(string name, SymbolTable symbols) =>
        [.. symbols.Symbols.Select(symbol => symbol.Name).Where(one => $" {NameKey.Of(one)} ".Contains($" {NameKey.Of(name)} ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    private static List<string> Nearest(string name, SymbolTable symbols) =>
        NearestName.Find(name, symbols.Symbols.SelectMany(symbol => symbol.Aliases.Prepend(symbol.Name).Append(ExportSite.IdOf(symbol.Id)))) is { } nearest ? [nearest] : [];

    // Sources that have no name of their own are in no table.
    private static bool IsKnown(string name, BriefingCompilation briefing) =>
        briefing.Symbols.FindAll(name).Count > 0
        || briefing.Symbols.Symbols.Any(symbol => ExportSite.IdOf(symbol.Id) == name)
        || briefing.Quotes.Any(quote => quote.Speaker is { } speaker && NameKey.Of(speaker.Name) == NameKey.Of(name));
}
