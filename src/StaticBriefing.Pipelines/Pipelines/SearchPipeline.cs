using System.Text;
using StaticBriefing.Pages.Search;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>
/// Makes the search index. An article that changes is indexed again by itself; then the file of its card, the files of its segment and the
/// manifest are made again, and no others.
/// </summary>
internal sealed class SearchPipeline(BuildCache cache)
{
    private readonly StepTable<IndexedArticle> _articles = cache.Table<IndexedArticle>("Search");
    private readonly StepTable<IndexedCards> _cards = cache.Table<IndexedCards>("Search: cards");
    private readonly StepTable<IndexedSegment> _segments = cache.Table<IndexedSegment>("Search: segments");

    /// <summary>The files of the index, each written where the store does not hold it; none when the site has no search.</summary>
    public IReadOnlyList<SiteFile> Run(BuildRun run, SitePlan plan, IReadOnlyList<StepRow<BoundRow>> bound, LoadedTheme theme, ISiteStore store)
    {
        if (plan.View.Search.Path.Length == 0)
            return [];
        var indexed = Index(run, plan, bound, theme);
        var segments = SearchShelf.Segments(indexed, row => row.Value.Day, row => row.Value.Id).ToList();
        var cards = WriteCards(run, segments, store).ToLookup(pair => pair.Segment, pair => pair.Cards, StringComparer.Ordinal);
        var rows = run.Run(
            _segments,
            segments,
            segment => segment.Name,
            segment => Digests.Of(segment.Families.Select(row => row.Value.Family.Digest).Concat(cards[segment.Name].Select(file => Digest.Of(file.Row.Value)))),
            (segment, _) => WriteSegment(segment.Name, segment.Families, cards[segment.Name], store));
        foreach (var (segment, row) in segments.Zip(rows).Where(pair => !pair.Second.Value.Files.All(store.Holds)))
            WriteSegment(segment.Name, segment.Families, cards[segment.Name], store);
        var manifest = Write(ManifestEmitter.Emit(rows.Select(row => row.Value.Segment)), store);
        return [.. cards.SelectMany(files => files).Select(file => file.Row.Value.File).Concat(rows.SelectMany(row => row.Value.Files)).Append(manifest).DistinctBy(file => file.Path)];
    }

    private IReadOnlyList<StepRow<IndexedArticle>> Index(BuildRun run, SitePlan plan, IReadOnlyList<StepRow<BoundRow>> bound, LoadedTheme theme)
    {
        var rows = bound.ToDictionary(row => row.Value.Id, row => row.Value, StringComparer.Ordinal);
        var articles = plan.Articles.Select(article =>
        {
            var row = rows[article.Id];
            return new Item(
                article.Id,
                Digests.Of(row.Facts.Digest, row.Body.Digest, article.Surroundings.Digest, theme.Facts.DateWords),
                () => SearchIndexer.Index(row.Bound, article.Surroundings.Value, theme.Say));
        });
        // No article has a name with a colon.
        var events = plan.Events.Select(year => new Item($"events:{year.Year}", Digests.Of(year.Events.Digest, theme.Facts.DateWords), () => SearchIndexer.Index(year.Events.Value, theme.Say)));
        return run.Run(_articles, [.. articles.Concat(events)], item => item.Id, item => item.Input, (item, _) => IndexedArticle.Of(item.Id, item.Index(), cache.Context));
    }

    private List<(string Segment, CardFile Cards)> WriteCards(BuildRun run, List<(string Name, IReadOnlyList<StepRow<IndexedArticle>> Families)> segments, ISiteStore store)
    {
        var files = segments.SelectMany(segment => SearchShelf.Files(segment.Families, row => row.Value.CardSize)
            .Select((families, index) => (segment.Name, Key: $"{segment.Name}/{index}", Families: families))).ToList();
        var rows = run.Run(
            _cards,
            files,
            file => file.Key,
            file => Digests.Of(file.Families.Select(row => row.Value.Card.Digest)),
            (file, _) => WriteCards(file.Families, store));
        foreach (var (file, row) in files.Zip(rows).Where(pair => !store.Holds(pair.Second.Value.File)))
            WriteCards(file.Families, store);
        return [.. files.Zip(rows).Select(pair => (pair.First.Name, new CardFile(pair.Second, pair.First.Families.Count)))];
    }

    private static IndexedCards WriteCards(IReadOnlyList<StepRow<IndexedArticle>> families, ISiteStore store)
    {
        var file = SegmentEmitter.EmitCards(families.Select(row => row.Value.Card.Value));
        return new IndexedCards(file.Name, Write(file, store));
    }

    private static IndexedSegment WriteSegment(string name, IReadOnlyList<StepRow<IndexedArticle>> families, IEnumerable<CardFile> cards, ISiteStore store)
    {
        var (segment, files) = SegmentEmitter.Emit(
            name,
            [.. families.Select(row => row.Value.Family.Value)],
            [.. cards.Select(file => (file.Row.Value.Name, file.Families))]);
        return new IndexedSegment(segment, files.Select(file => Write(file, store)).ToEquatableArray());
    }

    private static SiteFile Write(SearchFile made, ISiteStore store) => store.Put(made.Path, Encoding.UTF8.GetBytes(made.Content));

    /// <summary>What is indexed: an article, or the events of a year.</summary>
    private sealed record Item(string Id, Digest Input, Func<SearchEntry> Index);

    private sealed record CardFile(StepRow<IndexedCards> Row, int Families);
}
