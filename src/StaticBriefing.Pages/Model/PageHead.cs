using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Model;

/// <summary>What the layout needs of any page: in templates, <c>page</c>.</summary>
/// <param name="Title">The page's own title, or what the words of <paramref name="TitleKey"/> are about; may be empty where those need nothing.</param>
/// <param name="TitleKey">A string key such as "nav.people", or empty.</param>
/// <param name="Description">For search engines and previews; may be empty.</param>
/// <param name="Section">The navigation entry it belongs to ("nav.people"), or empty.</param>
/// <param name="Crumbs">The way back, from the home page down, this page left out.</param>
/// <param name="Feed">The feed beside this page; null when it has none.</param>
/// <param name="Lang">The language of the page's frame.</param>
/// <param name="NoIndex">Search engines are asked to leave it out.</param>
/// <param name="Number">Which page of a long list; 1 for the first and for what is no list.</param>
/// <param name="Reference">What a reference manager finds; null on pages that nobody cites.</param>
[Packed]
public sealed partial record PageHead(
    Route Route,
    string Title,
    string TitleKey,
    string Description,
    string Section,
    EquatableArray<Crumb> Crumbs,
    Route? Feed,
    string Lang,
    bool NoIndex = false,
    int Number = 1,
    ReferenceMeta? Reference = null)
{
    private Deferred<Markup>? _structured;

    /// <summary>What the page says to machines: JSON-LD with the words of schema.org; null when it says nothing.</summary>
    public Markup? Structured => _structured?.Value;

    /// <summary>The same head, of a page that says something to machines. It is made from the page, so it is never packed.</summary>
    internal PageHead Saying(Func<Markup> structured) => this with { _structured = new Deferred<Markup>(structured) };

    /// <summary>The entries of the feed as JSON.</summary>
    public Route? JsonFeed => Feed is { } feed ? Routes.JsonFeedOf(feed) : null;
}
