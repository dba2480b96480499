using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Events that no page of a year lists together: those of a symbol, or those without a date.</summary>
/// <param name="Count">Of all its pages.</param>
public sealed record EventListPage(PageHead Head, int Count, EquatableArray<EventItem> Events, Pager Pager) : TemplatePage("events", Head);
