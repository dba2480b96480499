using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Model;

/// <summary>One page of the site as a value: equal pages give equal bytes.</summary>
public abstract record Page(Route Route);
