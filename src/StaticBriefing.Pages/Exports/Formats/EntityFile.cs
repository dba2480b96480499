using System.Text.Json;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes people, organisations, places, articles, events and mentions as FollowTheMoney entities, one a line.</summary>
internal static class EntityFile
{
    /// <summary>Those that the model has a schema for: it knows no topics.</summary>
    public static IReadOnlyList<SymbolRecord> Symbols(ExportRows rows) => [.. rows.Symbols.Where(record => IsEntity(record.Symbol.Id))];

    /// <summary>Those of people and organisations: the model resolves a mention to nobody else.</summary>
    public static IReadOnlyList<ArticleMention> Mentions(ExportRows rows) => [.. rows.Mentions.Where(mention => IsParty(mention.Symbol.Id))];

    public static void Write(Stream file, ExportRows rows)
    {
        var site = rows.Site;
        var places = rows.Mentions.Where(mention => mention.Symbol.Id.Kind == SymbolKind.Place).ToLookup(mention => mention.Article, mention => mention.Symbol.Name, StringComparer.Ordinal);
        List<Action<Utf8JsonWriter>> entities =
        [
            .. Symbols(rows).Select(record => (Action<Utf8JsonWriter>)(json => Write(json, record, site))),
            .. rows.Articles.Select(article => (Action<Utf8JsonWriter>)(json => Write(json, article, places[article.Article.Id], site))),
            .. rows.Events.Select(placed => (Action<Utf8JsonWriter>)(json => Write(json, placed, site))),
            .. Mentions(rows).Select(mention => (Action<Utf8JsonWriter>)(json => Write(json, mention))),
        ];
        ExportJson.Lines(file, entities.Count, (json, i) => entities[i](json));
    }

    private static void Write(Utf8JsonWriter json, SymbolRecord record, ExportSite site) => WriteEntity(json, IdOf(record.Symbol.Id), SchemaOf(record), () =>
    {
        json.WriteTexts("name", [record.Symbol.Name]);
        json.WriteTexts("alias", record.Symbol.Aliases);
        json.WriteTexts("summary", [record.Description]);
        json.WriteTexts("wikidataId", [record.Wikidata]);
        json.WriteTexts("sourceUrl", [Absolute(site, site.AddressOf(Routing.Routes.Symbol(record.Symbol.Id)))]);
        if (record.Symbol.Id.Kind == SymbolKind.Person)
            json.WriteTexts("position", [record.Symbol.Role]);
        if (record.Symbol.Id.Kind == SymbolKind.Place)
            WritePlace(json, record);
        else
            json.WriteTexts("website", [record.Website]);
    });

    private static void WritePlace(Utf8JsonWriter json, SymbolRecord record)
    {
        json.WriteTexts("full", [record.Symbol.Name]);
        json.WriteTexts("latitude", [Number(record.Lat)]);
        json.WriteTexts("longitude", [Number(record.Lon)]);
    }

    private static void Write(Utf8JsonWriter json, ArticleRecord article, IEnumerable<string> places, ExportSite site) => WriteEntity(json, IdOf(article.Article.Id), "Article", () =>
    {
        json.WriteTexts("title", [article.Article.Title]);
        json.WriteTexts("author", article.Authors);
        json.WriteTexts("publisher", [article.Article.Outlet]);
        json.WriteTexts("locationMentioned", places);
        json.WriteTexts("publishedAt", [Day(article.Article.Published)]);
        json.WriteTexts("sourceUrl", [article.Article.Url.Length > 0 ? article.Article.Url : Absolute(site, site.AddressOf(article.Article))]);
        json.WriteTexts("summary", [article.Summary]);
    });

    private static void Write(Utf8JsonWriter json, PlacedEvent placed, ExportSite site) => WriteEntity(json, placed.Occurrence.Id, "Event", () =>
    {
        var (date, main) = (placed.Occurrence.Date, placed.Occurrence.Main);
        json.WriteTexts("name", [main.Label]);
        json.WriteTexts(date is { IsInterval: true } ? "startDate" : "date", [Day(date is { IsInterval: true } ? date.Start : date)]);
        json.WriteTexts("endDate", [Day(date?.End)]);
        json.WriteTexts("location", [main.Place?.Name ?? ""]);
        json.WriteTexts("addressEntity", [main.Place is { } place ? IdOf(place.Id) : ""]);
        json.WriteTexts("involved", main.Who.Where(who => IsParty(who.Id)).Select(who => IdOf(who.Id)));
        json.WriteTexts("proof", placed.Occurrence.Accounts.SelectMany(account => account.Evidence).Select(evidence => IdOf(evidence.Article.Id)).Distinct());
        json.WriteTexts("sourceUrl", [Absolute(site, site.AddressOf(placed.Route))]);
        json.WriteTexts("notes", [main.Note]);
    });

    private static void Write(Utf8JsonWriter json, ArticleMention mention) =>
        WriteEntity(json, $"mention-{mention.Article}-{IdOf(mention.Symbol.Id)}", "Mention", () =>
        {
            json.WriteTexts("name", [mention.Symbol.Name]);
            json.WriteTexts("document", [IdOf(mention.Article)]);
            json.WriteTexts("resolved", [IdOf(mention.Symbol.Id)]);
            json.WriteTexts("detectedSchema", [SchemaOf(mention.Symbol.Id.Kind)]);
        });

    private static void WriteEntity(Utf8JsonWriter json, string id, string schema, Action properties)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.WriteStartObject("properties");
        properties();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static bool IsEntity(SymbolId symbol) => symbol.Kind != SymbolKind.Topic;

    private static bool IsParty(SymbolId symbol) => symbol.Kind is SymbolKind.Person or SymbolKind.Organisation;

    // The model's ids are letters, digits, '.' and '-'.
    private static string IdOf(SymbolId symbol) => $"{ExportSite.WordOf(symbol)}-{symbol.Slug}";

    private static string IdOf(string article) => $"article-{article}";

    private static string SchemaOf(SymbolRecord record) => record.Symbol.Id.Kind != SymbolKind.Organisation ? SchemaOf(record.Symbol.Id.Kind) : record.Kind.ToLowerInvariant() switch
    {
        "company" => "Company",
        "government" or "ministry" or "public body" or "authority" or "agency" => "PublicBody",
        _ => SchemaOf(SymbolKind.Organisation),
    };

    private static string SchemaOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Person => "Person",
        SymbolKind.Organisation => "Organization",
        _ => "Address",
    };

    private static string Day(EdtfDate? date) => date is null ? "" : HtmlDate.From(date).Split('T')[0];

    private static string Number(double? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    // The model takes no relative address, and only the settings know where the site will be.
    private static string Absolute(ExportSite site, string? address) => site.Url.Length > 0 ? address ?? "" : "";
}
