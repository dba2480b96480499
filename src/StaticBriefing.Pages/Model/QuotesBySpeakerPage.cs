using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Who said what: speakers from A to Z, each with the newest quotations.</summary>
public sealed record QuotesBySpeakerPage(PageHead Head, int Count, EquatableArray<QuoteGroup> Groups, Pager Pager) : TemplatePage("speakers", Head);
