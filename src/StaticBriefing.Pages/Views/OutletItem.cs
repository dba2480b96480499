using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>An outlet among the sources.</summary>
/// <param name="Name">Empty for articles whose outlet is not known.</param>
/// <param name="First">When the first of its dated articles was published.</param>
/// <param name="Quoted">Whom it quotes most.</param>
/// <param name="OnlyHere">Whom it alone quotes, most first; empty when there is no other outlet.</param>
[Packed]
public sealed partial record OutletItem(
    string Name,
    string Id,
    Route Route,
    int Count,
    int QuoteCount,
    EdtfDate? First,
    EdtfDate? Last,
    EquatableArray<CountedLink> Quoted,
    EquatableArray<CountedLink> OnlyHere);
