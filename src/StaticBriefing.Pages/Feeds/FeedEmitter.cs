using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Feeds;

/// <summary>Makes the feeds, the sitemap and robots.txt.</summary>
internal static partial class FeedEmitter
{
    private const int EntriesShown = 50;
    private const int TitleLength = 100;

    [Packed]
    public sealed partial record Slice(Frame Frame, Route Feed, Route Page, string Title, EquatableArray<FeedEntry> Entries);

    /// <param name="day">From which the changes date; null when nobody said, so that they are as old as the newest article.</param>
    public static IEnumerable<PageJob> Plan(BriefingCompilation briefing, Frame frame, EquatableArray<ChangeItem> changes, EdtfDate? day) =>
        Feeds(briefing, frame, changes, day)
            .Where(feed => frame.HasFeed(Routes.FeedOf(feed.Page)))
            .Select(feed => new Slice(frame, Routes.FeedOf(feed.Page), feed.Page, feed.Title, feed.Entries.ToEquatableArray()))
            .SelectMany(Jobs).Append(SitemapEmitter.PlanRobots(frame));

    private static PageJob[] Jobs(Slice slice)
    {
        var kind = PageKinds.Of(slice.Feed.Path);
        return [PageJob.Of(kind, slice.Feed, slice, EmitAtom), PageJob.Of(kind, Routes.JsonFeedOf(slice.Feed), slice, EmitJson)];
    }

    // The entries of a feed that the site does without are never made.
    private static IEnumerable<(Route Page, string Title, IEnumerable<FeedEntry> Entries)> Feeds(BriefingCompilation briefing, Frame frame, EquatableArray<ChangeItem> changes, EdtfDate? day)
    {
        var places = new EventPlaces(briefing);
        yield return (Routes.Home, frame.SiteTitle, briefing.Articles.Take(EntriesShown).Select(article => ToEntry(article, frame)));
        yield return (Routes.Quotes, TitleOf(frame, Routes.Quotes), briefing.Quotes.Take(EntriesShown).Select(ToEntry));
        var dated = briefing.Occurrences.Where(occurrence => occurrence.Date is not null).Reverse().OrderByDescending(ToldOn).Take(EntriesShown);
        yield return (Routes.Timeline, TitleOf(frame, Routes.Timeline), dated.Select(happening => ToEntry(happening, places[happening])));
        yield return (Routes.Changes, TitleOf(frame, Routes.Changes), changes.Take(EntriesShown).Select(change => ToEntry(change, day ?? NewestOf(briefing))));
        foreach (var topic in briefing.Symbols.Symbols.Where(symbol => symbol.Id.Kind == SymbolKind.Topic))
        {
            var articles = briefing.Relations.MentionsOf(topic.Id).Take(EntriesShown).Select(pair => ToEntry(pair.Article, frame));
            yield return (Routes.Symbol(topic.Id), $"{topic.Name} – {frame.SiteTitle}", articles);
        }
        // Whoever is quoted often enough to have a page of quotations can be followed there.
        foreach (var (speaker, _) in briefing.Relations.Speakers().Where(speaker => QuoteEmitter.HasPage(speaker.Count)))
        {
            var title = $"{briefing.Symbols.Find(speaker)!.Name} – {frame.SiteTitle}";
            yield return (Routes.QuotesOf(speaker), title, briefing.Relations.QuotesBy(speaker).Take(EntriesShown).Select(ToEntry));
        }
    }

    private static Page EmitJson(Slice slice) => new TextFilePage(Routes.JsonFeedOf(slice.Feed), JsonFeedWriter.Write(slice));

    private static Page EmitAtom(Slice slice) => new TextFilePage(
        slice.Feed,
        AtomWriter.Write(slice.Feed, slice.Page, slice.Title, slice.Frame.Url, slice.Frame.Lang, slice.Entries));

    // Two feeds of one title are one in a reader's list. A feed knows no word of the interface, but its page's address is one.
    private static string TitleOf(Frame frame, Route page) => $"{frame.SiteTitle} – /{page.Address}";

    // What stands for an article in lists stands for it here.
    private static FeedEntry ToEntry(ArticleFacts article, Frame frame)
    {
        var quote = article.Summary.Length == 0 && frame.Has(Routes.Quotes) ? ShownArticle.Representative(article) : null;
        var summary = quote is null ? article.Summary : Say(quote);
        return new FeedEntry(article.Article.Id, article.Article.Title, summary, article.Article.Outlet, article.Article.Published, Routes.Article(article.Article));
    }

    private static string Say(QuoteSymbol quote) => $"{WordsOf(quote)} — {quote.Speaker?.Name ?? "?"}";

    private static string WordsOf(QuoteSymbol quote)
    {
        var words = Exports.Words.Heading(quote);
        return quote.Kind == QuoteKind.Indirect ? words : $"“{words}”";
    }

    private static FeedEntry ToEntry(QuoteSymbol quote) => new(
        $"{quote.Article.Id}#{quote.Id}", ShortText.Of(WordsOf(quote), TitleLength), Say(quote), quote.Speaker?.Name ?? "", quote.SortDate, Routes.Article(quote.Article).At(quote.Id));

    private static EdtfDate? NewestOf(BriefingCompilation briefing) => briefing.Articles.Select(article => article.Article.Published).FirstOrDefault(date => date is not null);

    // A feed knows no word of the interface, so signs say what came, went and was changed.
    private static FeedEntry ToEntry(ChangeItem change, EdtfDate? day)
    {
        var sign = change.Key.Split('_')[^1] switch { "new" => "+", "gone" => "−", _ => "±" };
        var dates = change.Before is null && change.Now is null ? "" : $"{change.Before?.Text ?? "?"} → {change.Now?.Text ?? "?"}";
        var words = string.Join(' ', change.Words.Select(part => part.Kind switch { "added" => $"+{part.Text}+", "missing" => $"−{part.Text}−", _ => part.Text }));
        return new FeedEntry(change.Id, $"{sign} {(change.Text.Length > 0 ? change.Text : "…")}", dates + words, "", day, Routes.Changes.At(change.Id));
    }

    private static FeedEntry ToEntry(Occurrence occurrence, Route route) => new(
        occurrence.Id, occurrence.Main.Label, string.Join(" · ", new[] { occurrence.Date!.Text, occurrence.Main.Note }.Where(text => text.Length > 0)), "", ToldOn(occurrence), route);

    // An event that is to come is news on the day on which an article told of it, and would stay the newest until it comes.
    private static EdtfDate? ToldOn(Occurrence occurrence) =>
        occurrence.Accounts.SelectMany(account => account.Evidence).Select(evidence => evidence.Article.Published).Max() ?? occurrence.Date;
}
