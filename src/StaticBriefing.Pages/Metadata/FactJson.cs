using System.Text.Json;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Metadata;

/// <summary>Quotations, events and symbols as schema.org names them.</summary>
internal sealed class FactJson(PageJson page)
{
    /// <summary>Who may be told to machines to have said this: words that were not found, or that someone else said, are not passed on.</summary>
    public static bool IsSure(QuoteItem quote) => quote.IsVerbatim && quote.Status is ReviewStatus.Auto or ReviewStatus.Reviewed;

    public void WriteQuote(Utf8JsonWriter json, QuoteItem quote) => PageJson.WriteObject(json, null, "Quotation", () =>
    {
        page.WriteLink(json, "@id", quote.InContext);
        json.WriteText("text", string.Concat(quote.Pieces.Select(piece => piece.Gap + piece.Text)));
        json.WriteText("inLanguage", quote.Article.Lang);
        PageJson.WriteDate(json, "dateCreated", quote.SaidOn);
        if (quote.Speaker is { Kind: "person" or "organisation" } speaker)
        {
            json.WritePropertyName("spokenByCharacter");
            WriteSymbol(json, speaker);
        }
    });

    public void WriteEvent(Utf8JsonWriter json, EventItem happening, Routing.Route place) => PageJson.WriteObject(json, null, "Event", () =>
    {
        page.WriteLink(json, "@id", place);
        json.WriteText("name", happening.Label);
        PageJson.WriteDate(json, "startDate", happening.Date is { IsInterval: true } span ? span.Start : happening.Date);
        PageJson.WriteDate(json, "endDate", happening.Date is { IsInterval: true } interval ? interval.End : happening.Date);
        if (happening.Place is { } location)
        {
            json.WritePropertyName("location");
            WriteSymbol(json, location);
        }
    });

    public void WriteSymbol(Utf8JsonWriter json, SymbolLink symbol) => PageJson.WriteObject(json, null, TypeOf(symbol.Kind), () =>
    {
        json.WriteText("name", symbol.Name);
        if (symbol.Route is { } route)
            page.WriteLink(json, "url", route);
    });

    public static string TypeOf(string kind) => kind switch
    {
        "person" => "Person",
        "organisation" => "Organization",
        "place" => "Place",
        _ => "DefinedTerm",
    };
}
