using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
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

    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame, EquatableArray<ChangeItem> changes) =>
        Feeds(briefing, frame, changes).SelectMany(Jobs).Append(SitemapEmitter.PlanRobots(frame));

    private static PageJob[] Jobs(Slice slice) =>
        [PageJob.Of("feeds", slice.Feed, slice, EmitAtom), PageJob.Of("feeds", Routes.JsonFeedOf(slice.Feed), slice, EmitJson)];

    private static IEnumerable<Slice> Feeds(BriefingCompilation briefing, Frame frame, EquatableArray<ChangeItem> changes)
    {
        var places = new EventPlaces(briefing);
        yield return Feed(frame, Routes.Home, frame.SiteTitle, briefing.Articles.Take(EntriesShown).Select(ToEntry));
        yield return Feed(frame, Routes.Quotes, frame.SiteTitle, briefing.Quotes.Take(EntriesShown).Select(ToEntry));
        var dated = briefing.Occurrences.Where(occurrence => occurrence.Date is not null);
        yield return Feed(frame, Routes.Timeline, frame.SiteTitle, dated.TakeLast(EntriesShown).Reverse().Select(happening => ToEntry(happening, places[happening])));
        yield return Feed(frame, Routes.Changes, frame.SiteTitle, changes.Take(EntriesShown).Select(ToEntry));
        foreach (var topic in briefing.Symbols.Symbols.Where(symbol => symbol.Id.Kind == SymbolKind.Topic))
        {
            var articles = briefing.Relations.MentionsOf(topic.Id).Take(EntriesShown).Select(pair => ToEntry(pair.Article));
            yield return Feed(frame, Routes.Symbol(topic.Id), $"{topic.Name} – {frame.SiteTitle}", articles);
        }
        // Whoever is quoted often enough to have a page of quotations can be followed there.
        foreach (var (speaker, _) in briefing.Relations.Speakers().Where(speaker => QuoteEmitter.HasPage(speaker.Count)))
        {
            var title = $"{briefing.Symbols.Find(speaker)!.Name} – {frame.SiteTitle}";
            yield return Feed(frame, Routes.QuotesOf(speaker), title, briefing.Relations.QuotesBy(speaker).Take(EntriesShown).Select(ToEntry));
        }
    }

    private static Slice Feed(Frame frame, Route page, string title, IEnumerable<FeedEntry> entries)
    {
        var feed = Routes.FeedOf(page);
        return new Slice(frame, feed, page, title, entries.ToEquatableArray());
    }

    private static Page EmitJson(Slice slice) => new TextFilePage(Routes.JsonFeedOf(slice.Feed), JsonFeedWriter.Write(slice));

    private static Page EmitAtom(Slice slice) => new TextFilePage(
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

    // A feed knows no word of the interface, so signs say what came, went and was changed.
    private static FeedEntry ToEntry(ChangeItem change)
    {
        var sign = change.Key.Split('_')[^1] switch { "new" => "+", "gone" => "−", _ => "±" };
        return new FeedEntry(change.Id, $"{sign} {change.Text}", change.Before.Length > 0 ? $"{change.Before} → {(change.Now.Length > 0 ? change.Now : change.Text)}" : "", "", null, Routes.Changes.At(change.Id));
    }

    private static FeedEntry ToEntry(Occurrence occurrence, Route route) => new(
        occurrence.Id, occurrence.Main.Label, occurrence.Main.Note, "", occurrence.Date, route);
}
