using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The quotations of one speaker.</summary>
/// <param name="Speaker">Null for those whose source does not say.</param>
/// <param name="Quotes">The newest few.</param>
/// <param name="All">Where all of them are; null when all are here.</param>
[Packed]
public sealed partial record QuoteGroup(string Id, SymbolLink? Speaker, int Count, EquatableArray<QuoteItem> Quotes, Route? All);
