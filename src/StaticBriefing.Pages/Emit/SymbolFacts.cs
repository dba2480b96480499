using System.Globalization;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Notes;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Emit;

/// <summary>The fact list of a symbol: only what the editors' note says.</summary>
internal static class SymbolFacts
{
    public static EquatableArray<FactItem> Of(BoundNote? note)
    {
        if (note is null)
            return [];
        var facts = new List<FactItem>();
        Add(facts, "facts.kind", note.Kind);
        if (note.PartOf is { } whole)
            facts.Add(new FactItem("facts.part_of", whole.Name, "", Routes.Symbol(whole.Id)));
        foreach (var tag in note.Tags)
            facts.Add(new FactItem("facts.tags", tag.Name, "", Routes.Symbol(tag.Id)));
        if (note is { Lat: { } lat, Lon: { } lon })
            Add(facts, "facts.coordinates", string.Create(CultureInfo.InvariantCulture, $"{lat:0.####}, {lon:0.####}"));
        if (IsWikidataId(note.Wikidata))
            Add(facts, "facts.wikidata", note.Wikidata, $"https://www.wikidata.org/wiki/{note.Wikidata}");
        Add(facts, "facts.url", note.Url, note.Url);
        return facts.ToEquatableArray();
    }

    private static void Add(List<FactItem> facts, string key, string value, string url = "")
    {
        if (value.Length > 0)
            facts.Add(new FactItem(key, value, url, null));
    }

    private static bool IsWikidataId(string id) => id.Length > 1 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
