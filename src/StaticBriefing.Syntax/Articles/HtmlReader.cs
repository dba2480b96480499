using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads a saved page: its headline and the text of its article, without what stands around it.</summary>
internal static class HtmlReader
{
    // Of the page's words; an element that claims to be the article and holds fewer is a teaser.
    private const double SmallestShare = 0.25;

    private static readonly string[] BodySelectors = ["[itemprop=articleBody]", "article", "main, [role=main]"];

    /// <summary>A page that cannot be parsed is reported and read as plain text.</summary>
    public static (RichText Text, Located<string>? Title) Read(SourceText source, TextSpan body, DiagnosticBag diagnostics)
    {
        var html = source.Slice(body);
        if (HtmlParsing.ParseDocument(html, source.GetLocation(new TextSpan(body.Start, 0)), diagnostics) is not { Body: { } page } document)
            return (PlainTextReader.Read(source, body), null);
        var article = ArticleOf(page);
        var builder = new RichTextBuilder();
        var policy = new HtmlPolicy(DropsFurniture: true, AllowsRelativeLinks: false, HeadingShift(article));
        new HtmlWalker(builder, LocatorFor(html, article), offset => body.Start + offset, source, diagnostics, policy).WriteContent(article);
        return (builder.Build(), TitleOf(document, source, body));
    }

    private static HtmlTextLocator LocatorFor(string html, IElement article)
    {
        var locator = new HtmlTextLocator(html);
        locator.MoveInto(article);
        return locator;
    }

    private static IElement ArticleOf(IHtmlElement page)
    {
        var least = page.TextContent.Length * SmallestShare;
        foreach (var selector in BodySelectors)
        {
            var longest = page.QuerySelectorAll(selector).MaxBy(element => element.TextContent.Length);
            if (longest is not null && longest.TextContent.Length >= least)
                return longest;
        }
        return page;
    }

    // The page's own headline is its h1, so the highest heading of the text is shown as h2.
    private static int HeadingShift(IElement article)
    {
        for (var level = 1; level <= 6; level++)
        {
            if (article.QuerySelector(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"h{level}")) is not null)
                return 2 - level;
        }
        return 0;
    }

    private static Located<string>? TitleOf(IHtmlDocument document, SourceText source, TextSpan body)
    {
        var named = document.QuerySelector("meta[property='og:title']");
        return Title(named, named?.GetAttribute("content"), source, body)
            ?? Title(document.QuerySelector("h1"), document.QuerySelector("h1")?.TextContent, source, body)
            ?? Title(document.QuerySelector("title"), document.Title, source, body);
    }

    private static Located<string>? Title(IElement? element, string? words, SourceText source, TextSpan body)
    {
        var title = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (element is null || title.Length == 0)
            return null;
        var start = body.Start + (element.SourceReference?.Position.Index ?? 0);
        return new Located<string>(title, source.GetLocation(new TextSpan(start, 0)));
    }
}
