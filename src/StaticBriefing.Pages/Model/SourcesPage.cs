using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Outlets, seeds and their checksums.</summary>
public sealed record SourcesPage(PageHead Head, int SeedCount, EquatableArray<OutletItem> Outlets) : TemplatePage("sources", Head);
