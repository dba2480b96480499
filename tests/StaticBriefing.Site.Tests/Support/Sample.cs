using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Site.Tests.Support;

/// <summary>Pages about invented people.</summary>
internal static class Sample
{
    public static readonly SymbolLink Ada = new("Ada Example", "person", "mayor", Route.Folder("people", "ada-example"));

    public static readonly ArticleLink Article = new(
        "Bridge & <tunnel>", "The Example Post", EdtfDate.From(2025, 2, 3), "en", Route.Folder("articles", "2025", "bridge"));

    public static SiteView Site(string url = "") => new(
        "Example briefing",
        "",
        "en",
        url,
        new Route("index.html"),
        new Route("feed.xml"),
        Route.Folder("about"),
        Route.Folder("sources"),
        Route.Folder("data"),
        Route.Folder("changes"),
        Route.Folder("search"),
        0,
        [new NavItem("nav.people", Route.Folder("people")), new NavItem("nav.topics", Route.Folder("topics"))], []);

    public static PageHead Head(Route route) => new(route, "Title", "", "", "nav.people", [], null, "en");

    public static TextPage Text(string html = "<p>Body</p>", string path = "method/index.html") => new(Head(new Route(path)), new Markup(html));

    public static QuoteItem Quote(string text = "We will build the bridge.", SymbolLink? speaker = null) => new(
        "q-abc",
        QuoteKind.Direct,
        [new QuotePiece("", text)],
        speaker,
        "said",
        EdtfDate.From(2025, 2),
        "",
        "",
        new Markup(""),
        ReviewStatus.Auto,
        true,
        "",
        Article,
        Article.Route.At("q-abc"),
        "",
        [],
        Variants: null,
        Others: []);

    public static SymbolPage Topic(params QuoteItem[] quotes) => new(
        Head(Route.Folder("topics", "bridges")),
        "topic",
        "Bridges",
        "",
        "What crosses a river",
        false,
        null,
        ["crossings"],
        [],
        new Markup(""),
        quotes.Length,
        0,
        0,
        [.. quotes],
        null,
        [],
        0,
        null,
        [],
        null,
        [],
        null,
        [],
        [],
        []);
}
