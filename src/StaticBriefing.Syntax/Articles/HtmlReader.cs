using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticBriefing.Syntax.SavedPages;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Reads a saved page: its headline and the text of its article, without what stands around it.</summary>
internal static class HtmlReader
{
    // Of the page's words; an element that claims to be the article and holds fewer is a teaser.
    private const double SmallestShare = 0.25;

    // Characters.
    private const int FewWords = 500;

    private static readonly string[] BodySelectors = ["[itemprop=articleBody]", "article", "main, [role=main]"];

    /// <summary>A page that cannot be parsed is reported and read as plain text.</summary>
    public static (RichText Text, PageMetadata? Page) Read(SourceText source, TextSpan body, DiagnosticBag diagnostics)
    {
        var html = source.Slice(body);
        if (HtmlParsing.ParseDocument(html, source.GetLocation(new TextSpan(body.Start, 0)), diagnostics) is not { Body: { } page } document)
            return (PlainTextReader.Read(source, body), null);
        var marked = ArticleOf(page);
        var kept = IsWholePage(html) ? ArticleContentFinder.Find(document) : null;
        // In few words there is little to tell an article by, but what the page itself marks as one.
        if (kept is { Length: < FewWords } && marked != page)
            kept = null;
        var article = kept is null ? marked : page;
        var builder = new RichTextBuilder();
        var policy = new HtmlPolicy(DropsFurniture: kept is null, AllowsRelativeLinks: false, HeadingShift(article, kept), kept);
        new HtmlWalker(builder, LocatorFor(html, article), offset => body.Start + offset, source, diagnostics, policy).WriteContent(article);
        return (builder.Build(), new PageMetadataReader(document, element => LocationOf(element, source, body)).Read());
    }

    // What somebody wrote by hand, without a head, is all article.
    private static bool IsWholePage(string html) =>
        html.Contains("<head", StringComparison.OrdinalIgnoreCase) || html.Contains("<body", StringComparison.OrdinalIgnoreCase);

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
    private static int HeadingShift(IElement article, KeptNodes? kept)
    {
        for (var level = 1; level <= 6; level++)
        {
            if (article.QuerySelectorAll(string.Create(CultureInfo.InvariantCulture, $"h{level}")).Any(heading => kept?.Has(heading) != false))
                return 2 - level;
        }
        return 0;
    }

    private static TextLocation LocationOf(IElement element, SourceText source, TextSpan body) =>
        source.GetLocation(new TextSpan(body.Start + (element.SourceReference?.Position.Index ?? 0), 0));
}
