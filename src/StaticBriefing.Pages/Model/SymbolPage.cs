using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Model;

/// <summary>A person, an organisation, a place or a topic.</summary>
/// <param name="Kind">"person", "organisation", "place" or "topic": also the template.</param>
/// <param name="IsImplicit">No note says anything of it: all here was found in the articles.</param>
/// <param name="Status">Auto for a topic that no editor has named and the program proposes; null for all others.</param>
/// <param name="Note">What the editors' note says; empty without one.</param>
/// <param name="AllQuotes">Where all quotations by it are; null when all are here.</param>
/// <param name="AllAbout">Where all quotations about it are; null when all are here.</param>
/// <param name="AllEvents">Where all events are; null when all are here.</param>
/// <param name="AllMentions">Where all articles that name it are; null when all are here.</param>
/// <param name="Parts">What is part of it.</param>
public sealed record SymbolPage(
    PageHead Head,
    string Kind,
    string Name,
    string Role,
    string Description,
    bool IsImplicit,
    ReviewStatus? Status,
    EquatableArray<string> Aliases,
    EquatableArray<FactItem> Facts,
    Markup Note,
    int QuoteCount,
    int EventCount,
    int ArticleCount,
    EquatableArray<QuoteItem> QuotesBy,
    Route? AllQuotes,
    EquatableArray<QuoteItem> QuotesAbout,
    int AboutCount,
    Route? AllAbout,
    EquatableArray<EventItem> Events,
    Route? AllEvents,
    EquatableArray<MentionItem> Mentions,
    Route? AllMentions,
    EquatableArray<CountedLink> AppearsWith,
    EquatableArray<SymbolLink> Related,
    EquatableArray<SymbolLink> Parts) : TemplatePage(Kind, Head);
