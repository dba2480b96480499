using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>An article wherever another page names it.</summary>
/// <param name="Outlet">Who published it; empty when not known.</param>
/// <param name="Published">Null when not known.</param>
[Packed]
public sealed partial record ArticleLink(string Title, string Outlet, EdtfDate? Published, string Lang, Route Route);
