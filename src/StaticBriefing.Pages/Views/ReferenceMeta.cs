using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>An article as reference managers and previews of links find it in the head of its page.</summary>
/// <param name="Date">As far as HTML allows one: "2025-02-03", "2025-02"; empty when not known for certain.</param>
/// <param name="SlashedDate">The same as Highwire Press tags write it: "2025/02/03".</param>
[Packed]
public sealed partial record ReferenceMeta(string Title, EquatableArray<string> Authors, string Outlet, string Date, string SlashedDate, string Lang, string Url);
