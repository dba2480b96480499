using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticBriefing.Syntax.Diagnostics;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>The border of AngleSharp: parses HTML without scripts, styles or anything loaded; its exceptions end here.</summary>
internal static class HtmlParsing
{
    public static IHtmlDocument? ParseDocument(string html, TextLocation location, DiagnosticBag diagnostics) =>
        Guarded(html, parser => parser.ParseDocument(html), location, diagnostics);

    public static INodeList? ParseFragment(string html, TextLocation location, DiagnosticBag diagnostics) =>
        Guarded(html, parser => parser.ParseFragment(html, Context(parser.ParseDocument(""), html)), location, diagnostics);

    // A row without its table would be parsed as bare words that run together.
    private static IElement Context(IHtmlDocument document, string html)
    {
        var start = html.AsSpan().TrimStart();
        var name = StartsWithTag(start, "<td") || StartsWithTag(start, "<th") ? "tr"
            : StartsWithTag(start, "<tr") ? "tbody"
            : "body";
        return name == "body" ? document.Body! : document.CreateElement(name);
    }

    private static bool StartsWithTag(ReadOnlySpan<char> html, string tag) =>
        html.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && html.Length > tag.Length && !char.IsAsciiLetterOrDigit(html[tag.Length]);

    private static T? Guarded<T>(string html, Func<HtmlParser, T> parse, TextLocation location, DiagnosticBag diagnostics)
        where T : class
    {
        if (HtmlLimits.FindExcess(html) is not null)
        {
            diagnostics.ReportTooComplex(location, "HTML elements too deep in one another", HtmlLimits.DeepestElement);
            return null;
        }
        try
        {
            return parse(new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, MaximumDepth = HtmlLimits.DeepestElement + 1 }));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.ReportParserFailed(location, "HTML", exception.Message);
            return null;
        }
    }
}
