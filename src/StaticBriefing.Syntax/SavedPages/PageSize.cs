using AngleSharp.Dom;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>
/// Whether a page is of a size that finding its article takes seconds at most: it looks at each element's words again and again, and at each
/// element's brothers for every one of them. Real pages need a small part of what is allowed.
/// </summary>
internal static class PageSize
{
    private const int MostElements = 10_000;

    // Characters, each counted for every element that it stands in.
    private const long MostReading = 30_000_000;

    // Pairs of elements with one parent.
    private const long MostBrothers = 20_000_000;

    public static bool IsBearable(IReadOnlyList<IElement> elements) =>
        elements.Count <= MostElements
        && elements.Sum(element => (long)element.ChildElementCount * element.ChildElementCount) <= MostBrothers
        && elements.Sum(element => (long)OwnLength(element) * element.GetAncestors().Count()) <= MostReading;

    private static int OwnLength(IElement element) => element.ChildNodes.OfType<IText>().Sum(text => text.Length);
}
