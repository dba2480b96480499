using System.Text.Json;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Metadata;

/// <summary>What pages say to machines: JSON-LD with the words of schema.org. It repeats what the page shows.</summary>
internal static class StructuredData
{
    // A page of few words must not be mostly data.
    private const int MentionsSaid = 20;

    public static Markup OfSite(Frame frame, string description)
    {
        var page = new PageJson(frame, Routes.Home);
        return PageJson.Write("WebSite", json =>
        {
            json.WriteText("name", frame.SiteTitle);
            json.WriteText("description", description);
            json.WriteText("inLanguage", frame.Lang);
            page.WriteLink(json, "url", Routes.Home);
        });
    }

    public static Markup Of(ArticlePage article, Frame frame)
    {
        var page = new PageJson(frame, article.Route);
        return PageJson.Write("NewsArticle", json => WriteArticle(json, article, page));
    }

    public static Markup Of(QuoteIndexPage quotes, Frame frame)
    {
        var page = new PageJson(frame, quotes.Route);
        var facts = new FactJson(page);
        var sure = quotes.Quotes.Where(FactJson.IsSure).ToList();
        return PageJson.Write("ItemList", json => PageJson.WriteList(json, sure, 1, quote => facts.WriteQuote(json, quote)));
    }

    public static Markup Of(TimelinePage timeline, Frame frame)
    {
        var page = new PageJson(frame, timeline.Route);
        var facts = new FactJson(page);
        var events = timeline.Years.SelectMany(year => year.Months).SelectMany(month => month.Events).ToList();
        return PageJson.Write("ItemList", json => PageJson.WriteList(json, events, 1, happening => facts.WriteEvent(json, happening, timeline.Route.At(happening.Id))));
    }

    public static Markup Of(SymbolPage symbol, Frame frame)
    {
        var page = new PageJson(frame, symbol.Route);
        return PageJson.Write(FactJson.TypeOf(symbol.Kind), json =>
        {
            json.WriteText("name", symbol.Name);
            PageJson.WriteArray(json, "alternateName", symbol.Aliases, alias => json.WriteStringValue(SafeText.Of(alias)));
            json.WriteText("description", symbol.Description);
            if (symbol.Kind == "person")
                json.WriteText("jobTitle", symbol.Role);
            page.WriteLink(json, "url", symbol.Route);
            PageJson.WriteArray(json, "sameAs", [.. symbol.Facts.Select(fact => fact.Url).Where(url => url.Length > 0)], json.WriteStringValue);
        });
    }

    public static Markup Of(DataPage data, Frame frame)
    {
        var page = new PageJson(frame, Routes.Data);
        return PageJson.Write("Dataset", json =>
        {
            json.WriteText("name", frame.SiteTitle);
            page.WriteLink(json, "url", Routes.Data);
            json.WriteText("license", data.LicenceUrl);
            PageJson.WriteArray(json, "distribution", [.. data.Groups.SelectMany(group => group.Files)], file => WriteFile(json, file, page));
        });
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticlePage article, PageJson page)
    {
        var facts = new FactJson(page);
        page.WriteLink(json, "url", article.Route);
        json.WriteText("headline", article.Title);
        json.WriteText("description", article.Summary);
        json.WriteText("inLanguage", article.Lang);
        PageJson.WriteDate(json, "datePublished", article.Published);
        PageJson.WriteDate(json, "dateModified", article.Updated);
        PageJson.WriteArray(json, "author", article.Authors, author => WriteNamed(json, "Person", author));
        if (article.Outlet.Length > 0)
        {
            json.WritePropertyName("publisher");
            WriteNamed(json, "Organization", article.Outlet);
        }
        json.WriteText("isBasedOn", article.Url);
        json.WriteText("archivedAt", article.Provenance.ArchivedUrl);
        PageJson.WriteArray(json, "mentions", [.. Named(article).Take(MentionsSaid)], symbol => facts.WriteSymbol(json, symbol));
        PageJson.WriteArray(json, "hasPart", [.. article.Quotes.Value.Where(FactJson.IsSure)], quote => facts.WriteQuote(json, quote));
    }

    private static IEnumerable<SymbolLink> Named(ArticlePage article) =>
        article.Topics.Value.Concat(article.People.Value).Concat(article.Organisations.Value).Concat(article.Places.Value);

    private static void WriteNamed(Utf8JsonWriter json, string type, string name) =>
        PageJson.WriteObject(json, null, type, () => json.WriteText("name", name));

    private static void WriteFile(Utf8JsonWriter json, DownloadItem file, PageJson page) => PageJson.WriteObject(json, null, "DataDownload", () =>
    {
        json.WriteText("name", file.Name);
        page.WriteLink(json, "contentUrl", file.Route);
        json.WriteText("sha256", file.Checksum);
    });
}
