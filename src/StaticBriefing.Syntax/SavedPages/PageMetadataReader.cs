using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>Reads what a page says of itself: first what it writes for machines (JSON-LD, meta), then what it marks for people.</summary>
/// <param name="locate">Where an element stands in the file.</param>
internal sealed class PageMetadataReader(IHtmlDocument document, Func<IElement, TextLocation> locate)
{
    // A byline that is longer holds more than names.
    private const int LongestByline = 60;

    private static readonly string[] _nameAttributes = ["property", "name", "itemprop"];

    private static readonly string[] _dateMetas =
    [
        "article:published_time", "og:article:published_time", "article:published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
        "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "datepublished", "publishdate", "publish-date", "publish_date", "published-date",
        "pubdate", "publication_date", "citation_publication_date", "citation_date", "originalpublicationdate", "pdate", "displaydate", "date",
    ];

    private static readonly string[] _authorMetas = ["dc.creator", "dcterms.creator", "author", "parsely-author", "article:author", "sailthru.author", "citation_author", "byl"];

    private static readonly string[] _authorMarks =
    [
        "[itemprop~='author'] [itemprop~='name']", "[itemprop~='author']", "[rel~='author']", "[class*='byline' i] a, [class*='author' i] a",
        "[class*='byline' i]", "[class*='author-name' i]",
    ];

    private readonly LinkedData? _data = LinkedData.Of(document);
    private readonly List<(string Name, IElement Element)> _metas = [.. document.QuerySelectorAll("meta").SelectMany(NamesOf)];

    public PageMetadata Read()
    {
        var outlet = Outlet();
        return new PageMetadata(
            Title(outlet?.Value),
            Authors().ToEquatableArray(),
            outlet,
            Url(),
            Published(),
            document.DocumentElement is { } root && root.GetAttribute("lang") is { Length: > 1 } lang ? new(lang.Trim(), locate(root)) : null);
    }

    private static IEnumerable<(string Name, IElement Element)> NamesOf(IElement meta) =>
        _nameAttributes.Select(meta.GetAttribute)
            .OfType<string>()
            .SelectMany(names => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(name => (name.ToLowerInvariant() is var lower && lower.StartsWith("dc", StringComparison.Ordinal) ? lower.Replace(':', '.') : lower, meta));

    private Located<string>? Title(string? outlet)
    {
        var named = Locate(document.Title, document.QuerySelector("title"));
        var title = Locate(_data?.HeadlineIn(named?.Value), _data?.Script)
            ?? Meta("dc.title", "dcterms.title", "og:title", "parsely-title", "twitter:title")
            ?? Headline(named?.Value)
            ?? named
            ?? Locate(document.QuerySelector("h1")?.TextContent, document.QuerySelector("h1"));
        return title is null ? null : title with { Value = PageTitle.WithoutOutlet(title.Value, outlet) };
    }

    // The heading is often the site's name; it is the headline where the window's title says the same at length.
    private Located<string>? Headline(string? title)
    {
        var heading = document.QuerySelector("h1");
        return title is not null && Locate(heading?.TextContent, heading) is { } words && words.Value.Contains(' ', StringComparison.Ordinal)
            && words.Value.Length > title.Length / 2 && title.Contains(words.Value, StringComparison.OrdinalIgnoreCase) ? words : null;
    }

    private IEnumerable<Located<string>> Authors()
    {
        if (_data?.Authors.ToList() is { Count: > 0 } named)
            return named.Select(name => Locate(name, _data.Script)).OfType<Located<string>>().SelectMany(Bylines).DistinctBy(author => author.Value);
        return _authorMetas.Select(MetaAuthors).Concat(_authorMarks.Select(MarkedAuthors))
            .Select(bylines => bylines.SelectMany(Bylines).DistinctBy(author => author.Value).ToList())
            .FirstOrDefault(authors => authors.Count > 0) ?? [];
    }

    private IEnumerable<Located<string>> MetaAuthors(string name) =>
        _metas.Where(meta => meta.Name == name).Select(meta => Locate(meta.Element.GetAttribute("content"), meta.Element)).OfType<Located<string>>();

    private IEnumerable<Located<string>> MarkedAuthors(string selector) =>
        document.QuerySelectorAll(selector).Take(1).Select(element => Locate(element.TextContent, element)).OfType<Located<string>>();

    // "By Ada Example and Ben Sample" → two; an address or a sentence is none.
    private static IEnumerable<Located<string>> Bylines(Located<string> byline)
    {
        var names = byline.Value;
        names = names.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? names[3..].Trim() : names;
        if (names.Contains("://", StringComparison.Ordinal) || names.Length > LongestByline || names.Any(char.IsDigit))
            return [];
        return names.Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => name.Length > 1 && name.Any(char.IsLetter))
            .Select(name => byline with { Value = name });
    }

    private Located<string>? Outlet() => Meta("og:site_name") ?? Locate(_data?.Publisher, _data?.Script) ?? Meta("application-name", "citation_journal_title");

    private Located<string>? Url()
    {
        var link = document.QuerySelector("link[rel~='canonical' i]");
        foreach (var address in (ReadOnlySpan<Located<string>?>)[Locate(link?.GetAttribute("href"), link), Meta("og:url")])
        {
            if (address is not null && LinkAddress.Publishable(address.Value, allowsRelative: false) is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                return address with { Value = url };
        }
        return null;
    }

    private Located<EdtfDate>? Published() =>
        Day(_data?.Published, _data?.Script)
        ?? _dateMetas.Select(name => DayOfMeta(name)).FirstOrDefault(day => day is not null)
        ?? MarkedDay("[itemprop~='datePublished']")
        ?? MarkedDay("time[pubdate], time[class*='publish' i], [class*='publish' i] time[datetime]")
        ?? MarkedDay("article time[datetime]:not([itemprop~='dateModified']), main time[datetime]:not([itemprop~='dateModified'])")
        ?? DayOfAddress()
        ?? MarkedDay("time.date, .entry-date, .post-date, .dateline, .byline time");

    private Located<EdtfDate>? DayOfMeta(string name) =>
        _metas.Where(meta => meta.Name == name).Select(meta => Day(meta.Element.GetAttribute("content"), meta.Element)).FirstOrDefault(day => day is not null);

    private Located<EdtfDate>? MarkedDay(string selector) => document.QuerySelectorAll(selector)
        .Select(element => Day(element.GetAttribute("datetime"), element) ?? Day(element.GetAttribute("content"), element) ?? Day(element.TextContent, element))
        .FirstOrDefault(day => day is not null);

    private Located<EdtfDate>? DayOfAddress() => Url() is { } url && PageDate.InAddress(url.Value) is { } day ? new(day, url.Location) : null;

    private Located<EdtfDate>? Day(string? text, IElement? element) =>
        element is not null && PageDate.Read(text) is { } day ? new Located<EdtfDate>(day, locate(element)) : null;

    private Located<string>? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var meta in _metas)
            {
                if (meta.Name == name && Locate(meta.Element.GetAttribute("content"), meta.Element) is { } found)
                    return found;
            }
        }
        return null;
    }

    // What was escaped twice is common in what programs write.
    private Located<string>? Locate(string? words, IElement? element)
    {
        var text = string.Join(' ', WebUtility.HtmlDecode(words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return element is null || text.Length == 0 ? null : new Located<string>(text, locate(element));
    }
}
