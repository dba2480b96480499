using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>The same facts in one format or several.</summary>
/// <param name="TitleKey">String key of what they are.</param>
/// <param name="AboutKey">String key of a sentence about them.</param>
/// <param name="Rows">How many; 0 when there are none yet.</param>
/// <param name="Columns">Of a table; empty for others.</param>
public sealed record DownloadGroup(string Id, string TitleKey, string AboutKey, int Rows, EquatableArray<string> Columns, EquatableArray<DownloadItem> Files);
