using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Emit;

/// <summary>How names are looked up in lists from A to Z: people by surname.</summary>
internal static class SortName
{
    private static readonly string[] _additions = [" jr.", " jr", " sr.", " sr", " ii", " iii", " iv"];

    public static string Of(SymbolKind kind, string name)
    {
        var key = WithoutAddition(NameKey.Of(name));
        var space = key.LastIndexOf(' ');
        var sort = kind == SymbolKind.Person && space > 0 ? $"{key[(space + 1)..]} {key[..space]}" : key;
        // Names that begin with no letter stand last, under "#".
        return sort.Length > 0 && char.IsLetter(sort[0]) ? sort : $"\uFFFF{sort}";
    }

    public static string LetterOf(SymbolKind kind, string name)
    {
        var sort = Of(kind, name);
        return char.IsLetter(sort[0]) ? char.ToUpperInvariant(sort[0]).ToString() : "#";
    }

    // "Ada Example (mayor)" and "Ada Example Jr." stand under Example.
    private static string WithoutAddition(string key)
    {
        var bracket = key.IndexOf(" (", StringComparison.Ordinal);
        var name = bracket > 0 ? key[..bracket] : key;
        var addition = Array.Find(_additions, ending => name.EndsWith(ending, StringComparison.Ordinal));
        return addition is null ? name : name[..^addition.Length].TrimEnd(',');
    }
}
