using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Quotations: all of them, those of a year, or those of a speaker.</summary>
/// <param name="Scope">"all", "year" or "speaker".</param>
/// <param name="Speakers">Ways in; on the first page of all only.</param>
/// <param name="Years">Ways in; on the first page of all only.</param>
/// <param name="AllSpeakers">All speakers from A to Z; null but on the first page of all.</param>
public sealed record QuoteIndexPage(
    PageHead Head,
    string Scope,
    int Count,
    EquatableArray<QuoteItem> Quotes,
    EquatableArray<CountedLink> Speakers,
    EquatableArray<CountedLink> Years,
    Route? AllSpeakers,
    Pager Pager) : TemplatePage("quotes", Head);
