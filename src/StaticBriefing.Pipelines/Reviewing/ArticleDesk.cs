using StaticBriefing.Pipelines.Editing;
using StaticBriefing.Semantics.Reviewing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>One article under review: its facts, and the sidecar that decisions go into.</summary>
internal sealed class ArticleDesk
{
    private readonly SidecarStore _store;
    private ProjectArticle _article;
    private ArticleReview _review;

    public ArticleDesk(ProjectArticle article, SidecarStore store)
    {
        (_article, _store) = (article, store);
        _review = ReviewOf(article);
    }

    public string Sidecar => _article.SidecarPath;

    public ArticleReview Review => _review;

    public IEnumerable<ReviewItem> Items => _review.Facts.Select(ItemOf);

    public ReviewItem ItemOf(ReviewFact fact) => new(
        fact.Id,
        fact.Kind.ToString().ToLowerInvariant(),
        _article.Article.Title,
        _article.SidecarPath,
        fact.IsWritten,
        fact.Status,
        fact.Words,
        fact.Speaker,
        fact.Cue,
        fact.QuoteKind,
        fact.Date?.Text ?? "",
        fact.Context.Select(run => new ReviewRun(run.Text, run.IsQuoted)).ToEquatableArray(),
        fact.Place,
        fact.IsBroken,
        fact.Nearest);

    /// <summary>Writes a decision down. Gives what changed, or why nothing did.</summary>
    public (TextPatch? Patch, string? Problem) Decide(ReviewFact fact, ReviewStatus status, FactChanges changes)
    {
        var edit = new SidecarEdit(_article);
        var before = edit.Text;
        if ((Misfit(fact.Kind, changes) ?? edit.ProblemWith(fact.Kind)) is { } problem)
            return (null, problem);
        if (Snapped(changes) is not { } snapped)
            return (null, "Nothing in the article comes near these words.");
        if (!edit.TryWrite(FactEntries.Decided(_article.Own, _review.Completed, fact, status, snapped)))
            return (null, $"'{SidecarEdit.KeyOf(fact.Kind)}' is laid out so that it cannot be changed in place. Write it with one entry below the other.");
        if (_store.Write(_article.SidecarPath, _article.Sidecar?.Content, edit.Text) is { } refused)
            return (null, refused);
        Take(edit.Text);
        return (TextPatch.Between(before, edit.Text), null);
    }

    /// <summary>Takes a decision back. Gives why that cannot be done, or null.</summary>
    public string? Undo(TextPatch patch)
    {
        if (_article.Sidecar is not { } sidecar || patch.Undo(sidecar.Content) is not { } text)
            return "The sidecar has been changed at that place since. Change it by hand.";
        if (_store.Write(_article.SidecarPath, sidecar.Content, text) is { } refused)
            return refused;
        Take(text);
        return null;
    }

    /// <summary>The same fact after a change of its front matter; null when it is gone.</summary>
    public ReviewFact? Again(ReviewFact fact) => fact.IsWritten
        ? _review.Facts.FirstOrDefault(other => other.Kind == fact.Kind && other.Index == fact.Index)
        : _review.Facts.LastOrDefault(other => other.Kind == fact.Kind && other.IsWritten && other.Index == WrittenOf(fact.Kind) - 1);

    private int WrittenOf(FactKind kind) => kind switch
    {
        FactKind.Quote => _article.Own.Quotes.Count,
        FactKind.Event => _article.Own.Events.Count,
        _ => _article.Own.Figures.Count,
    };

    private static string? Misfit(FactKind kind, FactChanges changes) => kind switch
    {
        not FactKind.Event when changes.Date is not null => "Only an event has a date to correct.",
        not FactKind.Quote when changes is not { Speaker: null, Kind: null, Words: null } => "Only a quotation has a speaker, a kind and words to correct.",
        _ => null,
    };

    private FactChanges? Snapped(FactChanges changes)
    {
        if (changes.Words is null)
            return changes;
        return _review.Snap(changes.Words) is { } words ? changes with { Words = words } : null;
    }

    private void Take(string sidecar)
    {
        _article = _article.With(sidecar);
        _review = ReviewOf(_article);
    }

    private static ArticleReview ReviewOf(ProjectArticle article) => new(article.Source, article.Reading, article.Article);
}
