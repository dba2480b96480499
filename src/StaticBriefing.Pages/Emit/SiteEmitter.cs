using StaticBriefing.Pages.Cards;
using StaticBriefing.Pages.Changes;
using StaticBriefing.Pages.Feeds;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Previews;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Emit;

/// <summary>Plans every page of the site, and what all pages share.</summary>
public static class SiteEmitter
{
    /// <summary>Every page but those that need more than facts: of the articles, see <see cref="Surroundings"/>, and of the outlets, see <see cref="Outlets"/>.</summary>
    /// <param name="version">Of the tool, for the About page.</param>
    /// <param name="record">What was last published; null when that was not recorded.</param>
    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, string version, BriefingRecord? record = null)
    {
        var settings = briefing.Settings;
        var frame = FrameOf(settings);
        var counts = CountOf(briefing);
        var changes = ChangesEmitter.Items(briefing, record);
        Func<IEnumerable<PageJob>>[] kinds =
        [
            () => [HomeEmitter.Plan(briefing, frame, counts, changes)],
            () => ConflictEmitter.Plan(briefing, frame),
            () => ArticleIndexEmitter.Plan(briefing, frame),
            () => QuoteEmitter.Plan(briefing, frame),
            () => VariantEmitter.Plan(briefing, frame),
            () => TimelineEmitter.Plan(briefing, frame),
            () => SymbolEmitter.Plan(briefing, frame),
            () => SymbolIndexEmitter.Plan(briefing, frame),
            () => PreviewEmitter.Plan(briefing, frame),
            () => ChangesEmitter.Plan(changes, record, frame),
            () => SourcesEmitter.Plan(briefing, frame),
            () => [SearchEmitter.Plan(briefing, frame)],
            () => PlainPagesEmitter.Plan(briefing, frame, counts, version),
            () => FeedEmitter.Plan(briefing, frame, changes, settings.Now ?? record?.Day),
            () => [CardEmitter.Plan(briefing)],
        ];
        return kinds.AsParallel().AsOrdered().Select(kind => kind().ToList()).ToArray().SelectMany(jobs => jobs).Where(job => !settings.Without.Contains(job.Group));
    }

    /// <summary>What the page of an article shows beside the article; may be asked from several threads.</summary>
    public static Func<ArticleFacts, ArticleSurroundings> Surroundings(BriefingCompilation briefing) =>
        ArticleEmitter.Surroundings(briefing, FrameOf(briefing.Settings));

    /// <summary>The page of one article.</summary>
    public static Page EmitArticle(BoundArticle article, ArticleSurroundings surroundings) => ArticleEmitter.Emit(article, surroundings);

    /// <summary>What the pages of outlets are made from, beside the checksums of their seeds.</summary>
    public static IEnumerable<OutletSlice> Outlets(BriefingCompilation briefing) => SourcesEmitter.Outlets(briefing, FrameOf(briefing.Settings));

    /// <summary>The page of one outlet.</summary>
    /// <param name="checksumOf">Of the seed of an article, by the article's id.</param>
    public static Page EmitOutlet(OutletSlice slice, Func<string, string> checksumOf) => SourcesEmitter.EmitOutlet(slice, checksumOf);

    /// <summary>What every page knows about the site.</summary>
    public static SiteView ViewOf(BriefingCompilation briefing)
    {
        var counts = CountOf(briefing);
        return new SiteView(
            briefing.Settings.Title,
            briefing.Settings.Description,
            briefing.Settings.Lang,
            briefing.Settings.Url,
            Routes.Home,
            Routes.FeedOf(Routes.Home),
            Routes.About,
            Routes.Sources,
            Routes.Data,
            Routes.Changes,
            briefing.Settings.Without.Contains("search") ? Routes.Nowhere : Routes.Search,
            PreviewEmitter.FilesOf(briefing),
            Navigation(counts, briefing.Settings),
            briefing.Settings.Without);
    }

    /// <summary>What every slice carries of the site.</summary>
    public static Frame FrameOf(SiteSettings settings) => new(settings.Title, settings.Url, settings.Lang, settings.Without);

    public static Counts CountOf(BriefingCompilation briefing)
    {
        int Of(SymbolKind kind) => briefing.Symbols.Symbols.Count(symbol => symbol.Id.Kind == kind);
        return new Counts(
            briefing.Articles.Count,
            briefing.Quotes.Count,
            briefing.Quotes.Count(quote => quote.Status == ReviewStatus.Auto),
            briefing.Occurrences.Count,
            briefing.Occurrences.Count(occurrence => occurrence.Date is null),
            Of(SymbolKind.Person),
            Of(SymbolKind.Organisation),
            Of(SymbolKind.Place),
            Of(SymbolKind.Topic),
            briefing.Occurrences.Count(occurrence => occurrence.IsDisputed) + briefing.ProposedDates.Count + briefing.FigureConflicts.Count,
            OutletRecord.Known(briefing).Count());
    }

    // Only rooms with something in them are shown; articles, quotations and timeline always are.
    private static EquatableArray<NavItem> Navigation(Counts counts, SiteSettings settings)
    {
        (string Key, Route Route, bool IsShown)[] all =
        [
            (Sections.Articles, Routes.Articles, true),
            (Sections.Quotes, Routes.Quotes, true),
            (Sections.Timeline, Routes.Timeline, true),
            (Sections.Of(SymbolKind.Person), Routes.Symbols(SymbolKind.Person), counts.People > 0),
            (Sections.Of(SymbolKind.Organisation), Routes.Symbols(SymbolKind.Organisation), counts.Organisations > 0),
            (Sections.Of(SymbolKind.Place), Routes.Symbols(SymbolKind.Place), counts.Places > 0),
            (Sections.Of(SymbolKind.Topic), Routes.Symbols(SymbolKind.Topic), counts.Topics > 0),
            ("nav.conflicts", Routes.Conflicts, counts.Conflicts > 0),
        ];
        return all.Where(item => item.IsShown && !settings.Without.Contains(PageKinds.Of(item.Route.Path))).Select(item => new NavItem(item.Key, item.Route)).ToEquatableArray();
    }
}
