using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>One outlet: whom it quotes, and its articles with the seeds they were read from.</summary>
/// <param name="Seeds">In the order of their names.</param>
public sealed record OutletPage(PageHead Head, OutletItem Outlet, EquatableArray<SeedItem> Seeds, Pager Pager) : TemplatePage("outlet", Head);
