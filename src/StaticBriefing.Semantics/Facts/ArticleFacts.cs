using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Facts;

/// <summary>
/// All that the briefing knows of one article, without its text and without spans: what other pages are made from. Nothing in it changes with
/// words that state nothing.
/// </summary>
/// <param name="Subjects">Whom and what an editor lists, in the order listed.</param>
/// <param name="LeftOut">Lines of the seed that are page furniture.</param>
/// <param name="Redirects">Older addresses that lead here.</param>
[Packed(Digested = true)]
public sealed partial record ArticleFacts(
    ArticleRef Article,
    string Summary,
    EquatableArray<string> Authors,
    string ArchivedUrl,
    EdtfDate? Updated,
    EdtfDate? Retrieved,
    string Rights,
    Visibility Visibility,
    string Seed,
    string TranslationOf,
    EquatableArray<string> Redirects,
    bool IsEdited,
    EquatableArray<SymbolRef> Subjects,
    EquatableArray<QuoteSymbol> Quotes,
    EquatableArray<EventSymbol> Events,
    EquatableArray<FigureSymbol> Figures,
    EquatableArray<MentionSymbol> Mentions,
    EquatableArray<string> LeftOut);
