using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Quotations: all of them, those of a year, those of a speaker, or those about a topic or another symbol.</summary>
/// <param name="Scope">"all", "year", "speaker", "topic" or "about".</param>
/// <param name="Speakers">Ways in; on the first page of all only.</param>
/// <param name="Years">Ways in; on the first page of all only.</param>
/// <param name="Topics">Ways in; on the first page of all only.</param>
/// <param name="Files">What the list holds, for other programs; on the first page of all and of a speaker only.</param>
/// <param name="AllSpeakers">All speakers from A to Z; null but on the first page of all.</param>
/// <param name="Variants">What several articles print; null where that is nothing, and but on the first page of all.</param>
public sealed record QuoteIndexPage(
    PageHead Head,
    string Scope,
    int Count,
    EquatableArray<QuoteItem> Quotes,
    EquatableArray<CountedLink> Speakers,
    EquatableArray<CountedLink> Years,
    EquatableArray<CountedLink> Topics,
    Route? AllSpeakers,
    Route? Variants,
    ListFilters? Filters,
    EquatableArray<FileLink> Files,
    Pager Pager) : TemplatePage("quotes", Head);
