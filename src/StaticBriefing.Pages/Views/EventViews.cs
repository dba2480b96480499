using StaticBriefing.Pages.Emit;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Views;

/// <summary>Turns occurrences and conflicts into what templates show.</summary>
internal static class EventViews
{
    public static EventItem Item(ShownEvent shown) => Item(shown, articleId: "");

    /// <summary>An event on the page of one of its articles: of that one each sentence is shown, of others the first.</summary>
    public static EventItem Item(ShownEvent shown, string articleId)
    {
        var occurrence = shown.Occurrence;
        var main = occurrence.Main;
        return new EventItem(
            occurrence.Id,
            main.Date,
            main.Phrase,
            DateReasons.KeyOf(main.Reason),
            main.Label,
            main.Place is null ? null : ViewMaker.Link(main.Place),
            ViewMaker.Links(main.Who),
            Evidence(occurrence.Accounts, articleId),
            main.Status,
            main.Note,
            occurrence.IsDisputed ? Values(occurrence) : [],
            shown.Conflict);
    }

    public static ConflictItem Conflict(Occurrence occurrence) => new(ConflictId(occurrence.Id), "date", occurrence.Main.Label, StatusOf(occurrence.IsProposed), Values(occurrence));

    public static ConflictItem Conflict(FigureConflict conflict) => new(
        ConflictId(conflict.Id),
        "figure",
        conflict.What,
        StatusOf(conflict.IsProposed),
        conflict.Claims.Select(claim => new ConflictValueItem(
            null,
            claim.Value,
            SourceCount(claim.Accounts.SelectMany(account => account.Evidence), []),
            claim.IsPreferred,
            FirstNote(claim.Accounts.Select(account => account.Note)),
            FirstSentences(claim.Accounts.SelectMany(account => account.Evidence), articleId: "").ToEquatableArray())).ToEquatableArray());

    private static ReviewStatus StatusOf(bool isProposed) => isProposed ? ReviewStatus.Auto : ReviewStatus.Reviewed;

    public static string ConflictId(string id) => $"c-{id}";

    private static EquatableArray<ConflictValueItem> Values(Occurrence occurrence) =>
        occurrence.Dates.Select(claim => new ConflictValueItem(
            claim.Date,
            "",
            SourceCount(claim.Accounts.SelectMany(account => account.Evidence), claim.Accounts.Select(account => account.Source)),
            claim.IsPreferred,
            FirstNote(claim.Accounts.Select(account => account.Note)),
            Evidence(claim.Accounts, articleId: ""))).ToEquatableArray();

    private static string FirstNote(IEnumerable<string> notes) => notes.FirstOrDefault(note => note.Length > 0) ?? "";

    private static EquatableArray<EvidenceItem> Evidence(EquatableArray<EventSymbol> accounts, string articleId) =>
        FirstSentences(accounts.SelectMany(account => account.Evidence), articleId)
            .Concat(accounts.SelectMany(account => Public(account.Source)))
            .Distinct()
            .ToEquatableArray();

    private static IEnumerable<EvidenceItem> FirstSentences(IEnumerable<Evidence> evidence, string articleId) =>
        evidence
            .GroupBy(one => one.Article.Id)
            .SelectMany(article => article.Key == articleId ? article : article.OrderBy(one => one.Sentence.Length == 0).Take(1))
            .Select(ViewMaker.Item);

    // An article that says it twice is one source.
    private static int SourceCount(IEnumerable<Evidence> evidence, IEnumerable<PublicSource?> sources) =>
        evidence.Select(one => one.Article.Id).Distinct(StringComparer.Ordinal).Count() + sources.Where(IsNamed).Distinct().Count();

    private static bool IsNamed(PublicSource? source) => source is { Name.Length: > 0 } or { Url.Length: > 0 };

    private static EvidenceItem[] Public(PublicSource? source) =>
        source is not null && IsNamed(source) ? [new EvidenceItem("", source.Name.Length > 0 ? source.Name : source.Url, null, source.Url)] : [];
}
