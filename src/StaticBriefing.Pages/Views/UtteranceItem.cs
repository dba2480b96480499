using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>What several articles print, in a list.</summary>
/// <param name="Words">The beginning of the fullest wording.</param>
/// <param name="IsReported">The words are the writer's: reported without quotation marks.</param>
/// <param name="Speaker">Null when no source says who spoke.</param>
/// <param name="Date">When it was said, or else first printed; null when neither is known.</param>
/// <param name="Outlets">By name; those that are not known are left out.</param>
[Packed]
public sealed partial record UtteranceItem(
    Route Route, string Words, bool IsReported, string Lang, SymbolLink? Speaker, EdtfDate? Date, EquatableArray<string> Outlets, int OutletCount, int ArticleCount, int WordingCount);
