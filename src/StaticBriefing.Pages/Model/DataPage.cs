using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Everything of the briefing that other programs can read.</summary>
/// <param name="Licence">What the editors allow to be done with it; empty when they do not say.</param>
/// <param name="LicenceUrl">Where that can be read; empty when it has no address.</param>
public sealed record DataPage(PageHead Head, string Licence, string LicenceUrl, EquatableArray<DownloadGroup> Groups) : TemplatePage("data", Head);
