using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>The summary of a symbol's comment as one line of plain text, code between backticks.</summary>
internal static class DocComment
{
    public static string SummaryOf(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
            return "";
        try
        {
            return XElement.Parse(xml).Element("summary") is { } summary ? Flatten(summary) : "";
        }
        catch (XmlException)
        {
            // The compiler reports a malformed comment itself.
            return "";
        }
    }

    private static string Flatten(XElement summary)
    {
        var text = new StringBuilder();
        foreach (var node in summary.Nodes())
            text.Append(node is XElement element ? Inline(element) : (node as XText)?.Value);
        return string.Join(" ", text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Inline(XElement element) => element.Name.LocalName switch
    {
        "c" => $"`{element.Value}`",
        "see" or "paramref" => $"`{(element.LastAttribute?.Value ?? "").Split('.', ':').Last()}`",
        _ => element.Value,
    };
}
