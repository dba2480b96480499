using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>How much the briefing holds.</summary>
/// <param name="AutoQuotes">Quotations that no editor has looked at yet.</param>
[Packed]
public sealed partial record Counts(int Articles, int Quotes, int AutoQuotes, int Events, int Undated, int People, int Organisations, int Places, int Topics, int Conflicts, int Outlets);
