using StaticBriefing.Syntax.SavedPages;

namespace StaticBriefing.Syntax.Articles;

/// <summary>What is kept of HTML, by where it comes from.</summary>
/// <param name="DropsFurniture">A saved page has navigation, forms and the like around its article; HTML in Markdown was written there.</param>
/// <param name="AllowsRelativeLinks">A saved page's relative links lead nowhere here.</param>
/// <param name="HeadingShift">Added to each heading's level, so that the page's own headline stays its only h1.</param>
/// <param name="Only">Of a saved page: what belongs to its article; null for all of it.</param>
internal readonly record struct HtmlPolicy(bool DropsFurniture, bool AllowsRelativeLinks, int HeadingShift, KeptNodes? Only = null);
