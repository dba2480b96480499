using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>What the briefing knows of a person, an organisation, a place or a topic.</summary>
/// <param name="Kind">What sort of organisation or place it is, as its note says; may be empty.</param>
[Packed]
internal sealed partial record SymbolRecord(
    Symbol Symbol,
    string Kind,
    string Description,
    string Wikidata,
    string Website,
    double? Lat,
    double? Lon,
    SymbolRef? PartOf,
    int QuoteCount,
    int EventCount,
    int ArticleCount)
{
    public static SymbolRecord Of(Symbol symbol, BriefingCompilation briefing)
    {
        var note = briefing.Notes.GetValueOrDefault(symbol.Id);
        var relations = briefing.Relations;
        return new SymbolRecord(
            symbol,
            note?.Kind ?? "",
            note?.Description ?? "",
            note?.Wikidata ?? "",
            note?.Url ?? "",
            note?.Lat,
            note?.Lon,
            note?.PartOf,
            relations.QuotesBy(symbol.Id).Count(),
            relations.EventsOf(symbol.Id).Count(),
            relations.MentionsOf(symbol.Id).Count());
    }
}
