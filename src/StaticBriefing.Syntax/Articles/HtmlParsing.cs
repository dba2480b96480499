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
    /// <summary>The deepest element that is nested; what is deeper stands beside it, so no tree is deeper than this.</summary>
    public const int DeepestElement = 1000;

    public static IHtmlDocument? ParseDocument(string html, TextLocation location, DiagnosticBag diagnostics) =>
        Guarded(parser => parser.ParseDocument(html), location, diagnostics);

    public static INodeList? ParseFragment(string html, TextLocation location, DiagnosticBag diagnostics) =>
        Guarded(parser => parser.ParseFragment(html, Context(parser.ParseDocument(""), html)), location, diagnostics);

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

    private static T? Guarded<T>(Func<HtmlParser, T> parse, TextLocation location, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            return parse(new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, MaximumDepth = DeepestElement }));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            diagnostics.ReportParserFailed(location, "HTML", exception.Message);
            return null;
        }
    }
}
