using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>What every page knows about the site.</summary>
/// <param name="Url">The absolute address with a closing '/'; empty when not set.</param>
/// <param name="Feed">The feed of new articles.</param>
/// <param name="Search">No place when the site has no search.</param>
/// <param name="PreviewFiles">Files of what names stand for; 0 when the site has none.</param>
[Packed]
public sealed partial record SiteView(
    string Title,
    string Description,
    string Lang,
    string Url,
    Route Home,
    Route Feed,
    Route About,
    Route Sources,
    Route Data,
    Route Changes,
    Route Search,
    int PreviewFiles,
    EquatableArray<NavItem> Nav,
    EquatableArray<string> Without);
