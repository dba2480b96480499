using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>The outlets, and whom each quotes.</summary>
/// <param name="SeedCount">Of all outlets.</param>
public sealed record SourcesPage(PageHead Head, int SeedCount, EquatableArray<OutletItem> Outlets, EquatableArray<FileLink> Files, Pager Pager) : TemplatePage("sources", Head);
