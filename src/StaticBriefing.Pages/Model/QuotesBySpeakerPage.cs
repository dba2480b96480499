using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>Who said what: speakers from A to Z, each with the newest quotations.</summary>
/// <param name="AllLetters">Ways to the letters of every page of the list.</param>
public sealed record QuotesBySpeakerPage(PageHead Head, int Count, EquatableArray<QuoteGroup> Groups, EquatableArray<LetterLink> AllLetters, Pager Pager) : TemplatePage("speakers", Head);
