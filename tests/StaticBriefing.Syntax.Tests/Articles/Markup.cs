using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Tests.Articles;

/// <summary>Says whether an article's markup keeps its promises.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> Elements =
    [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong", "b", "i", "sub", "sup", "q",
        "cite", "abbr", "del", "ins", "s", "small", "kbd", "samp", "var", "dfn", "a", "br", "hr", "figure", "figcaption", "table", "caption", "thead",
        "tbody", "tfoot", "tr", "th", "td",
    ];

    private static readonly HashSet<string> Attributes = ["href", "colspan", "rowspan", "lang", "dir", "start"];

    /// <summary>A browser reads the markup as it was written: nothing is closed, opened or moved by the parser, and nothing else is in it.</summary>
    public static void AssertIsAllowed(RichText text)
    {
        var html = text.ToHtml();
        var parser = new HtmlParser();
        var document = parser.ParseDocument($"<!doctype html><title>t</title><div id=root>{html}</div>");
        var read = new List<string>();
        Collect(document.GetElementById("root")!, read);
        var written = text.Markup.Where(token => !token.IsText).SelectMany(token => Tag().Matches(token.Html!)).Select(match => match.Groups[1].Value);
        Assert.Equal(written, read);
    }

    /// <summary>Blocks stand in order, runs of text cover them, and every offset leads forward in the file.</summary>
    public static void AssertIsWhole(RichText text)
    {
        var end = 0;
        foreach (var block in text.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.Length > 0, "Blocks overlap or are empty.");
            Assert.True(block.Span.Start == 0 || text.Text[block.Span.Start - 1] == '\n', "Blocks are not parted by a line end.");
            end = block.Span.End;
        }
        Assert.Equal(text.Text.Length, end);
        var covered = string.Concat(text.Markup.Where(t => t.IsText).Select(t => text.Text.Substring(t.Span.Start, t.Span.Length)));
        Assert.Equal(string.Concat(text.Words()), covered);
        Assert.Equal(text.Markup.Select(token => token.Span.Start).Order(), text.Markup.Select(token => token.Span.Start));
        Assert.Equal(text.Text.Length - Math.Max(0, text.Blocks.Count - 1), text.Segments.Sum(segment => segment.Length));
    }

    public static void AssertLeadsForward(RichText text)
    {
        for (var i = 1; i < text.Segments.Count; i++)
            Assert.True(text.Segments[i].SourceStart >= text.Segments[i - 1].SourceStart, $"Segment {i} leads back.");
    }

    private static void Collect(IElement parent, List<string> tags)
    {
        foreach (var child in parent.Children)
        {
            Assert.Contains(child.LocalName, Elements);
            Assert.All(child.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            if (child.GetAttribute("href") is { } href)
                Assert.Matches("^(https?://|mailto:|(?![a-z][a-z0-9+.-]*:))", href);
            tags.Add(child.LocalName);
            if (child.LocalName is "br" or "hr")
                continue;
            Collect(child, tags);
            tags.Add("/" + child.LocalName);
        }
    }

    [GeneratedRegex("<(/?[a-z0-9]+)")]
    private static partial Regex Tag();
}
