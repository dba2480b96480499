using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Feeds;

/// <summary>Makes the feeds, the sitemap and robots.txt.</summary>
internal static partial class FeedEmitter
{
    private const int EntriesShown = 50;
    private const int TitleLength = 100;

    [Packed]
    public sealed partial record Slice(Frame Frame, Route Feed, Route Page, string Title, EquatableArray<FeedEntry> Entries);

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame) =>
        Feeds(briefing, frame).Append(SitemapEmitter.PlanRobots(frame));

    private static IEnumerable<PageJob> Feeds(BriefingCompilation briefing, Frame frame)
    {
        yield return Feed(frame, Routes.Home, frame.SiteTitle, briefing.Articles.Take(EntriesShown).Select(ToEntry));
        yield return Feed(frame, Routes.Quotes, frame.SiteTitle, briefing.Quotes.Take(EntriesShown).Select(ToEntry));
        yield return Feed(frame, Routes.Timeline, frame.SiteTitle, briefing.Occurrences.Where(o => o.Date is not null).TakeLast(EntriesShown).Reverse().Select(ToEntry));
        foreach (var topic in briefing.Symbols.Symbols.Where(symbol => symbol.Id.Kind == SymbolKind.Topic))
        {
            var articles = briefing.Relations.MentionsOf(topic.Id).Take(EntriesShown).Select(pair => ToEntry(pair.Article));
            yield return Feed(frame, Routes.Symbol(topic.Id), $"{topic.Name} – {frame.SiteTitle}", articles);
        }
    }

    private static PageJob Feed(Frame frame, Route page, string title, IEnumerable<FeedEntry> entries)
    {
        var feed = Routes.FeedOf(page);
        return PageJob.Of("feeds", feed, new Slice(frame, feed, page, title, entries.ToEquatableArray()), Emit);
    }

    private static Page Emit(Slice slice) => new TextFilePage(
        slice.Feed,
        AtomWriter.Write(slice.Feed, slice.Page, slice.Title, slice.Frame.Url, slice.Frame.Lang, slice.Entries));

    private static FeedEntry ToEntry(ArticleFacts article) => new(
        article.Article.Id, article.Article.Title, article.Summary, article.Article.Outlet, article.Article.Published, Routes.Article(article.Article));

    private static FeedEntry ToEntry(QuoteSymbol quote)
    {
        var words = $"“{string.Concat(ViewMaker.Pieces(quote).Select(piece => piece.Gap + piece.Text))}”";
        var title = words.Length <= TitleLength ? words : $"{words[..TitleLength].TrimEnd()}…";
        return new FeedEntry($"{quote.Article.Id}#{quote.Id}", title, $"{words} — {quote.Speaker?.Name ?? "?"}", quote.Speaker?.Name ?? "", quote.SortDate, Routes.Article(quote.Article).At(quote.Id));
    }

    private static FeedEntry ToEntry(Occurrence occurrence) => new(
        occurrence.Id, occurrence.Main.Label, occurrence.Main.Note, "", occurrence.Date, Routes.Timeline.At(occurrence.Id));
}
