using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Emit;

/// <summary>What every slice carries of the site as a whole: little, so that little is made again.</summary>
/// <param name="Url">The absolute address with a closing '/'; empty when not set.</param>
/// <param name="Without">Kinds of pages that are not made.</param>
[Packed]
public sealed partial record Frame(string SiteTitle, string Url, string Lang, EquatableArray<string> Without)
{
    /// <summary>True for what is not left out.</summary>
    public bool Has(Route route) => !Without.Contains(PageKinds.Of(route.Path));

    public PageHead Head(Route route, string titleKey, string section, EquatableArray<Crumb> crumbs = default, Route? feed = null, string description = "") =>
        new(route, "", titleKey, description, section, Way(crumbs), Beside(feed), Lang);

    public PageHead Named(Route route, string title, string section, EquatableArray<Crumb> crumbs, Route? feed = null, string description = "") =>
        new(route, title, "", description, section, Way(crumbs), Beside(feed), Lang);

    /// <summary>A feed stands beside its page, and where that is not made, neither is the feed.</summary>
    public bool HasFeed(Route feed) => Has(feed) && Has(Routes.PageBeside(feed));

    private Route? Beside(Route? feed) => feed is { } route && HasFeed(route) ? feed : null;

    // The way back does not lead through rooms that are not there.
    private EquatableArray<Crumb> Way(EquatableArray<Crumb> crumbs) => Without.IsEmpty ? crumbs : crumbs.Where(crumb => Has(crumb.Route)).ToEquatableArray();
}
