using System.Text.RegularExpressions;

namespace StaticBriefing.Browser.Tests.Support;

/// <summary>A kind of page, told by its route.</summary>
internal sealed record PageKind(string Name, string Route)
{
    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("home", "index.html"),
        new("article", "articles/[^/]+/[^/]+/index.html"),
        new("articles", "articles/(page/\\d+/)?index.html"),
        new("quotes", "quotes/index.html"),
        new("quotes of a year", "quotes/\\d{4}/(\\d\\d/)?index.html"),
        new("speakers", "quotes/by-speaker/index.html"),
        new("variants", "variants/index.html"),
        new("variant", "variants/v-[^/]+/index.html"),
        new("timeline", "timeline/index.html"),
        new("year", "timeline/\\d{4}/index.html"),
        new("events without a year", "timeline/undated/index.html"),
        new("people", "people/index.html"),
        new("person", "people/[^/]+/index.html"),
        new("quotes of a person", "(people|organisations)/[^/]+/quotes/index.html"),
        new("quotes about a name", "(people|organisations|places)/[^/]+/quotes/about/index.html"),
        new("events of a name", "(people|organisations|places|topics)/[^/]+/timeline/index.html"),
        new("mentions of a name", "(people|organisations|places|topics)/[^/]+/mentions/index.html"),
        new("quotes about a topic", "topics/[^/]+/quotes/index.html"),
        new("organisations", "organisations/index.html"),
        new("organisation", "organisations/[^/]+/index.html"),
        new("places", "places/index.html"),
        new("place", "places/[^/]+/index.html"),
        new("topics", "topics/index.html"),
        new("topic", "topics/[^/]+/index.html"),
        new("conflicts", "conflicts/index.html"),
        new("changes", "changes/index.html"),
        new("sources", "sources/index.html"),
        new("outlet", "sources/[^/]+/(page/\\d+/)?index.html"),
        new("data", "data/index.html"),
        new("search", "search/index.html"),
        new("about", "about/index.html"),
        new("text", "how-we-read/index.html"),
        new("missing", "404.html"),
    ];

    public bool Has(string page) => Regex.IsMatch(page, $"^{Route}$", RegexOptions.CultureInvariant);
}
