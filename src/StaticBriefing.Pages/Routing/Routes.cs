using System.Globalization;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Routing;

/// <summary>Where everything stands. Addresses never depend on the order of things.</summary>
public static class Routes
{
    public static Route Home { get; } = new("index.html");

    public static Route Articles { get; } = Route.Folder("articles");

    public static Route Quotes { get; } = Route.Folder("quotes");

    public static Route Speakers { get; } = Route.Folder("quotes", "by-speaker");

    /// <summary>What several articles print.</summary>
    public static Route Variants { get; } = Route.Folder("variants");

    public static Route Timeline { get; } = Route.Folder("timeline");

    public static Route Conflicts { get; } = Route.Folder("conflicts");

    /// <summary>What has changed since the briefing was last published.</summary>
    public static Route Changes { get; } = Route.Folder("changes");

    public static Route Sources { get; } = Route.Folder("sources");

    /// <param name="name">The slug of the outlet.</param>
    public static Route Outlet(string name) => Route.Folder("sources", name);

    public static Route Data { get; } = Route.Folder("data");

    public static Route Database { get; } = DataFile("briefing.sqlite");

    public static Route About { get; } = Route.Folder("about");

    /// <summary>No place at all.</summary>
    public static Route Nowhere { get; } = new("");

    public static Route Search { get; } = Route.Folder("search");

    /// <summary>The file that names the files of the search index.</summary>
    public static Route SearchManifest { get; } = new("search/manifest.js");

    /// <summary>The folder of the files of the search index: each is named by what it holds.</summary>
    public static string SearchShards => "search/shards/";

    /// <summary>One of the files of what names stand for.</summary>
    public static Route Previews(int file) => new(string.Create(CultureInfo.InvariantCulture, $"previews/{file}.js"));

    /// <summary>The picture for links that are shared.</summary>
    public static Route Card { get; } = new("card.png");

    public static Route NotFound { get; } = new("404.html");

    public static Route Article(ArticleRef article) => Route.Folder("articles", YearOf(article.Published) is { } year ? Number(year) : "undated", article.Id);

    public static Route Symbol(SymbolId symbol) => Route.Folder(Folder(symbol.Kind), symbol.Slug);

    public static Route Symbols(SymbolKind kind) => Route.Folder(Folder(kind));

    public static Route QuotesOf(SymbolId speaker) => Route.Folder(Folder(speaker.Kind), speaker.Slug, "quotes");

    /// <summary>The quotations about it. Nobody is quoted as a topic, so a topic has them where a speaker has its own.</summary>
    public static Route QuotesAbout(SymbolId symbol) => symbol.Kind == SymbolKind.Topic ? QuotesOf(symbol) : Route.Folder(Folder(symbol.Kind), symbol.Slug, "quotes", "about");

    public static Route EventsOf(SymbolId symbol) => Route.Folder(Folder(symbol.Kind), symbol.Slug, "timeline");

    public static Route MentionsOf(SymbolId symbol) => Route.Folder(Folder(symbol.Kind), symbol.Slug, "mentions");

    public static Route QuotesOf(int year) => Route.Folder("quotes", Number(year));

    public static Route Variant(string id) => Route.Folder("variants", id);

    /// <summary>The events that no year of the timeline has.</summary>
    public static Route Undated { get; } = Route.Folder("timeline", "undated");

    public static Route TimelineOf(int year) => Route.Folder("timeline", Number(year));

    /// <summary>A file beside the page of data.</summary>
    public static Route DataFile(string name) => new($"data/{name}");

    /// <summary>A page of the editors' own.</summary>
    public static Route Own(string slug) => Route.Folder(slug);

    /// <summary>Page <paramref name="number"/> of a list that begins at <paramref name="first"/>.</summary>
    public static Route PageOf(Route first, int number) => number == 1 ? first : new(string.Create(CultureInfo.InvariantCulture, $"{FolderOf(first)}page/{number}/index.html"));

    public static Route FeedOf(Route page) => new(FolderOf(page) + "feed.xml");

    /// <summary>The page that a feed stands beside.</summary>
    public static Route PageBeside(Route feed) => new(FolderOf(feed) + "index.html");

    /// <summary>The same entries as JSON, beside an Atom feed.</summary>
    public static Route JsonFeedOf(Route feed) => new(FolderOf(feed) + "feed.json");

    /// <summary>The year a date belongs to in addresses; null for none and for one that is open at its start.</summary>
    public static int? YearOf(EdtfDate? date) => date is null || date.Earliest == EdtfDay.Min ? null : date.Earliest.Year;

    /// <summary>True for the first part of an address that the site itself uses.</summary>
    public static bool IsReserved(string folder) => folder is
        "articles" or "quotes" or "timeline" or "conflicts" or "sources" or "about" or "assets" or "search" or "data" or "changes" or "variants" or "previews"
        or "people" or "organisations" or "places" or "topics" or "404" or "index";

    public static string Folder(SymbolKind kind) => kind switch
    {
        SymbolKind.Person => "people",
        SymbolKind.Organisation => "organisations",
        SymbolKind.Place => "places",
        _ => "topics",
    };

    private static string FolderOf(Route page) => page.Path[..(page.Path.LastIndexOf('/') + 1)];

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
