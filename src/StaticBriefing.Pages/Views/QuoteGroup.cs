using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>The quotations of one speaker.</summary>
/// <param name="Speaker">Null for those whose source does not say.</param>
/// <param name="Quotes">The newest few.</param>
/// <param name="All">Where all of them are; null when all are here.</param>
public sealed record QuoteGroup(string Id, SymbolLink? Speaker, int Count, EquatableArray<QuoteItem> Quotes, Route? All);
