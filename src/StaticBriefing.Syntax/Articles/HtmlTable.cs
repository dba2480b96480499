using AngleSharp.Dom;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Says whether a table can be written anew as one. The parser moves what is out of place in front of a table, but not everywhere (a list of choices
/// takes its elements as they come), and a browser would move it on the page.
/// </summary>
internal static class HtmlTable
{
    /// <summary>True when it has a cell, and nothing but captions, groups, rows and cells within one another.</summary>
    public static bool IsWellFormed(IElement table) => table.QuerySelector("td, th") is not null && HoldsOnlyParts(table);

    private static bool HoldsOnlyParts(IElement part) => part.ChildNodes.All(node => node switch
    {
        IText text => string.IsNullOrWhiteSpace(text.Data),
        IElement element => IsPartOf(part.LocalName, element),
        _ => true,
    });

    private static bool IsPartOf(string parent, IElement element) => (parent, element.LocalName) switch
    {
        ("table", "caption") or ("tr", "td" or "th") => true,
        ("table", "thead" or "tbody" or "tfoot") or ("thead" or "tbody" or "tfoot", "tr") => HoldsOnlyParts(element),
        (_, "colgroup" or "col" or "form" or "input") => !element.ChildNodes.Any(child => child is IText),
        (_, var name) => HtmlNames.Dropped.Contains(name),
    };
}
