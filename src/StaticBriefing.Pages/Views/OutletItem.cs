using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>An outlet and its articles.</summary>
/// <param name="Name">Empty for articles whose outlet is not known.</param>
[Packed]
public sealed partial record OutletItem(string Name, string Id, int Count, int QuoteCount, EdtfDate? First, EdtfDate? Last, EquatableArray<SeedItem> Seeds);
