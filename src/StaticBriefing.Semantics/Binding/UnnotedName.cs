using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>A name that an editor wrote and that no note defines.</summary>
/// <param name="Name">As it is written there.</param>
[Packed]
public sealed partial record UnnotedName(string Name, SymbolId Symbol, TextLocation Location)
{
    /// <summary>Says of each such name, once for the whole briefing and where it stands first, that a note could say more.</summary>
    public static UnnotedNames Report(IEnumerable<UnnotedName> names, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<SymbolId, UnnotedName>();
        foreach (var name in names)
        {
            if (!first.TryGetValue(name.Symbol, out var known) || name.Location.CompareTo(known.Location) < 0)
                first[name.Symbol] = name;
        }
        foreach (var name in first.Values)
            diagnostics.ReportImplicitName(name.Location, name.Name, name.Symbol);
        return new UnnotedNames(first.Values.OrderBy(name => name.Symbol).ToEquatableArray());
    }
}
