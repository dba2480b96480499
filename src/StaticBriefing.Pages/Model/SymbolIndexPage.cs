using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Model;

/// <summary>All people, organisations, places or topics, A to Z.</summary>
/// <param name="Kind">"person", "organisation", "place" or "topic".</param>
/// <param name="Letters">Those of this page of the list.</param>
/// <param name="AllLetters">Ways to those of every page.</param>
public sealed record SymbolIndexPage(PageHead Head, string Kind, int Count, EquatableArray<LetterGroup> Letters, EquatableArray<LetterLink> AllLetters, Pager Pager) : TemplatePage("symbols", Head);
