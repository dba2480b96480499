using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>
/// The border of SmartReader: tells the article from the page around it. SmartReader builds a tree of its own, so every element is handed to it
/// with its number, and what comes back is looked up in the page. Its exceptions end here.
/// </summary>
internal static class ArticleContentFinder
{
    private const string Mark = "data-briefing-number";

    // It wants an address to complete links with; none of them is used.
    private const string NoAddress = "https://page.invalid/";

    /// <summary>What of the page belongs to its article; null where that cannot be told.</summary>
    public static KeptNodes? Find(IHtmlDocument page)
    {
        var elements = page.All.ToList();
        if (!PageSize.IsBearable(elements))
            return null;
        try
        {
            return Extract(Numbered(page, elements)) is { } content ? LookUp(content, elements) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static string Numbered(IHtmlDocument page, List<IElement> elements)
    {
        for (var i = 0; i < elements.Count; i++)
            elements[i].SetAttribute(Mark, i.ToString(CultureInfo.InvariantCulture));
        var html = page.ToHtml();
        elements.ForEach(element => element.RemoveAttribute(Mark));
        return html;
    }

    private static IElement? Extract(string page)
    {
        using var reader = new Reader(NoAddress, page) { ContinueIfNotReadable = true, DisableJSONLD = true };
        return reader.GetArticle() is { Completed: true, Content: { Length: > 0 } content } ? new HtmlParser().ParseDocument(content).Body : null;
    }

    private static KeptNodes? LookUp(IElement content, List<IElement> elements)
    {
        var kept = new KeptNodes();
        var page = elements[0].GetDescendants().OfType<IText>().GroupBy(WordsOf).ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        foreach (var text in content.GetDescendants().OfType<IText>().Where(text => !string.IsNullOrWhiteSpace(text.Data)))
        {
            // The words stand below the element that they stood in, or below one that took its place.
            var around = NearestOf(text, elements);
            if (page.GetValueOrDefault(WordsOf(text)) is not { } same || same.FindIndex(words => words.IsDescendantOf(around)) is var index && index < 0)
                continue;
            kept.Add(same[index]);
            same.RemoveAt(index);
        }
        return kept.Length == 0 ? null : kept;
    }

    // White space is moved about where line breaks become paragraphs.
    private static string WordsOf(IText text) => string.Join(' ', text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IElement NearestOf(INode node, List<IElement> elements)
    {
        for (var parent = node.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (NumberOf(parent) is { } number)
                return elements[number];
        }
        return elements[0];
    }

    private static int? NumberOf(IElement element) =>
        int.TryParse(element.GetAttribute(Mark), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
