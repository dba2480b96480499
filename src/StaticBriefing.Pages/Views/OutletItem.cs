using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Views;

/// <summary>An outlet and its articles.</summary>
/// <param name="Name">Empty for articles whose outlet is not known.</param>
public sealed record OutletItem(string Name, string Id, int Count, int QuoteCount, EdtfDate? First, EdtfDate? Last, EquatableArray<SeedItem> Seeds);
