using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>Where editors decide on facts. A decision is in its sidecar as soon as it is taken, and can be taken back.</summary>
public sealed class ReviewDesk
{
    private readonly IReadOnlyList<ArticleDesk> _articles;
    private readonly ReviewLog _log;

    private ReviewDesk(IReadOnlyList<ArticleDesk> articles, ReviewLog log) => (_articles, _log) = (articles, log);

    /// <summary>All facts of all seeds, in the order of articles and of their texts.</summary>
    public IReadOnlyList<ReviewItem> Items => [.. _articles.SelectMany(article => article.Items)];

    /// <param name="remembers">Make use of what builds remember.</param>
    public static ReviewDesk Open(ProjectFolders folders, BuildOptions options, bool remembers, CancellationToken cancellation)
    {
        var project = ProjectArticles.Read(folders, options, remembers, cancellation);
        var readable = project.All.Where(article => article.Sidecar is not null || project.UnreadableFor(article) is null).ToList();
        var (desks, store) = (new ArticleDesk[readable.Count], new SidecarStore(folders));
        StepWorkers.ForEach(desks.Length, options.Jobs, i => desks[i] = new ArticleDesk(readable[i], store), cancellation);
        return new ReviewDesk(desks, new ReviewLog(Path.Combine(folders.Cache, "review.jsonl")));
    }

    /// <summary>Decides on the fact of this id in every article that has it: one event may be told of in several.</summary>
    public IReadOnlyList<ReviewOutcome> Decide(string id, ReviewStatus status, FactChanges changes) =>
        [.. _articles.Select(article => Decide(article, id, status, changes)).OfType<ReviewOutcome>()];

    /// <summary>Decides on one fact of one article.</summary>
    public ReviewOutcome Decide(ReviewItem item, ReviewStatus status, FactChanges changes) =>
        Decide(DeskOf(item), item.Id, status, changes) ?? new ReviewOutcome(item.Id, null, "It is not there any more.");

    /// <summary>Takes back the last decision, or the last on one fact. Null when there is none.</summary>
    public ReviewOutcome? Undo(string? id)
    {
        if (_log.Last(id) is not { } entry)
            return null;
        if (_articles.FirstOrDefault(article => article.Sidecar == entry.Path) is not { } article)
            return new ReviewOutcome(entry.Id, null, $"{entry.Path} is not there any more.");
        if (article.Undo(entry.Patch) is { } problem)
            return new ReviewOutcome(entry.Id, null, problem);
        _log.Remove(entry);
        return new ReviewOutcome(entry.Id, article.Items.FirstOrDefault(item => item.Id == entry.Id), null);
    }

    /// <summary>Who may have said it: whom its article names.</summary>
    public IReadOnlyList<string> SpeakersFor(ReviewItem item) => [.. DeskOf(item).Review.Speakers];

    /// <summary>A quotation's words with one word more or less at either end.</summary>
    public string Move(ReviewItem item, string words, int first, int last) => DeskOf(item).Review.Move(words, first, last);

    /// <summary>The sentence around words of an item's article, the words marked.</summary>
    public EquatableArray<ReviewRun> ContextOf(ReviewItem item, string words) =>
        DeskOf(item).Review.ContextOf(words).Select(run => new ReviewRun(run.Text, run.IsQuoted)).ToEquatableArray();

    private ArticleDesk DeskOf(ReviewItem item) => _articles.First(article => article.Sidecar == item.Sidecar);

    private ReviewOutcome? Decide(ArticleDesk article, string id, ReviewStatus status, FactChanges changes)
    {
        if (article.Review.Facts.FirstOrDefault(fact => fact.Id == id) is not { } fact)
            return null;
        var (patch, problem) = article.Decide(fact, status, changes);
        if (patch is null)
            return new ReviewOutcome(fact.Id, article.ItemOf(fact), problem);
        var now = article.Again(fact);
        _log.Add(new ReviewLogEntry(fact.Id, now?.Id ?? fact.Id, article.Sidecar, patch));
        return new ReviewOutcome(fact.Id, now is null ? null : article.ItemOf(now), null);
    }
}
