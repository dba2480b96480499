using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>The search; without scripts, the ways in.</summary>
/// <param name="AllSpeakers">All speakers from A to Z.</param>
/// <param name="Speakers">Those quoted most.</param>
/// <param name="Years">Of the timeline.</param>
/// <param name="IsEmpty">There is nothing to be found: no article and no event.</param>
public sealed record SearchPage(
    PageHead Head,
    Route AllSpeakers,
    EquatableArray<CountedLink> Speakers,
    EquatableArray<CountedLink> Topics,
    EquatableArray<CountedLink> Years,
    EquatableArray<CountedLink> Outlets,
    bool IsEmpty) : TemplatePage("search", Head);
