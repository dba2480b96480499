using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>What a search can find, as filters see it: an article, a quotation or an event.</summary>
/// <param name="Day">Days since 1 January 1970; null when it has no date.</param>
/// <param name="Speaker">Empty when it is no quotation, or by nobody who is named.</param>
/// <param name="Status">"auto", "reviewed" …; empty for an article.</param>
[Packed]
public sealed partial record SearchDocument(int? Day, string Speaker, string Status, EquatableArray<string> Topics);
