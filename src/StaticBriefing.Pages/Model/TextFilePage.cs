using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Model;

/// <summary>A file that no template makes: a feed, the sitemap, robots.txt.</summary>
public sealed record TextFilePage(Route Route, string Content) : Page(Route);
