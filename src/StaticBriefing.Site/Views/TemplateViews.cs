using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Site.Views;

/// <summary>What templates see: the one table of names and types. The rest of this class is generated from it.</summary>
[TemplateGlobal("site", typeof(SiteView))]
[TemplateGlobal("page", typeof(PageHead))]
[TemplateView("home", typeof(HomePage))]
[TemplateView("article", typeof(ArticlePage))]
[TemplateView("articles", typeof(ArticleIndexPage))]
[TemplateView("quotes", typeof(QuoteIndexPage))]
[TemplateView("speakers", typeof(QuotesBySpeakerPage))]
[TemplateView("timeline", typeof(TimelinePage))]
[TemplateView("person", typeof(SymbolPage))]
[TemplateView("organisation", typeof(SymbolPage))]
[TemplateView("place", typeof(SymbolPage))]
[TemplateView("topic", typeof(SymbolPage))]
[TemplateView("symbols", typeof(SymbolIndexPage))]
[TemplateView("conflicts", typeof(ConflictsPage))]
[TemplateView("sources", typeof(SourcesPage))]
[TemplateView("about", typeof(AboutPage))]
[TemplateView("text", typeof(TextPage))]
[TemplateView("not_found", typeof(NotFoundPage))]
[TemplatePartial("quote", typeof(QuoteItem))]
[TemplatePartial("event", typeof(EventItem))]
[TemplatePartial("symbol-link", typeof(SymbolLink))]
[TemplatePartial("article-item", typeof(ArticleItem))]
[TemplatePartial("mention", typeof(MentionItem))]
[TemplatePartial("evidence", typeof(EvidenceItem))]
[TemplatePartial("figure", typeof(FigureItem))]
[TemplatePartial("conflict", typeof(ConflictItem))]
[TemplatePartial("status", typeof(ReviewStatus))]
[TemplatePartial("provenance", typeof(ProvenanceView))]
[TemplatePartial("cite", typeof(CiteView))]
[TemplatePartial("facts", typeof(EquatableArray<FactItem>))]
[TemplatePartial("bars", typeof(EquatableArray<CountedLink>))]
[TemplatePartial("counted-links", typeof(EquatableArray<CountedLink>))]
[TemplatePartial("symbol-list", typeof(EquatableArray<SymbolLink>))]
[TemplatePartial("pager", typeof(Pager))]
[TemplatePartial("breadcrumbs", typeof(PageHead))]
[TemplatePartial("head", typeof(PageHead))]
[TemplatePartial("date", typeof(EdtfDate))]
[TemplatePartial("symbol-page", typeof(SymbolPage))]
internal static partial class TemplateViews;
