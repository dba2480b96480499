using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>What several articles print, those of most outlets first.</summary>
public sealed record VariantIndexPage(PageHead Head, int Count, EquatableArray<UtteranceItem> Utterances, Pager Pager) : TemplatePage("variants", Head);
