using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Model;

/// <summary>One article with its facts.</summary>
/// <param name="Dir">"ltr" or "rtl".</param>
/// <param name="Url">The original; empty when not known.</param>
/// <param name="Visibility">"full", "excerpt", "link" or "draft".</param>
/// <param name="Body">The text with quotations marked, names linked and dates set apart, for the theme to explain.</param>
/// <param name="Files">Of this and all other articles, for reference managers and annotators.</param>
public sealed record ArticlePage(
    PageHead Head,
    string Title,
    string Summary,
    string Outlet,
    Route OutletPage,
    EquatableArray<string> Authors,
    EdtfDate? Published,
    EdtfDate? Updated,
    string Lang,
    string Dir,
    string Url,
    string Visibility,
    EquatableArray<TextPiece> Body,
    Deferred<EquatableArray<SymbolLink>> Speakers,
    Deferred<EquatableArray<QuoteItem>> Quotes,
    Deferred<EquatableArray<EventItem>> Events,
    Deferred<EquatableArray<FigureItem>> Figures,
    Deferred<EquatableArray<SymbolLink>> People,
    Deferred<EquatableArray<SymbolLink>> Organisations,
    Deferred<EquatableArray<SymbolLink>> Places,
    Deferred<EquatableArray<SymbolLink>> Topics,
    Deferred<EquatableArray<ArticleLink>> Related,
    ProvenanceView Provenance,
    Deferred<CiteView> Cite,
    EquatableArray<FileLink> Files) : TemplatePage("article", Head);
