using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>Turns occurrences and conflicts into what templates show.</summary>
internal static class EventViews
{
    public static EventItem Item(Occurrence occurrence)
    {
        var main = occurrence.Main;
        return new EventItem(
            occurrence.Id,
            main.Date,
            main.Phrase,
            Reason(main),
            main.Label,
            main.Place is null ? null : ViewMaker.Link(main.Place),
            ViewMaker.Links(main.Who),
            Evidence(occurrence.Accounts),
            main.Status,
            main.Note,
            occurrence.IsDisputed ? Values(occurrence) : [],
            occurrence.IsDisputed ? Routes.Conflicts.At(ConflictId(occurrence.Id)) : null);
    }

    public static ConflictItem Conflict(Occurrence occurrence) => new(ConflictId(occurrence.Id), "date", occurrence.Main.Label, Values(occurrence));

    public static ConflictItem Conflict(FigureConflict conflict) => new(
        ConflictId(conflict.Id),
        "figure",
        conflict.What,
        conflict.Claims.Select(claim => new ConflictValueItem(
            null,
            claim.Value,
            claim.Accounts.Count,
            claim.IsPreferred,
            FirstNote(claim.Accounts.Select(account => account.Note)),
            ViewMaker.Evidence(claim.Accounts.SelectMany(account => account.Evidence)))).ToEquatableArray());

    private static string ConflictId(string id) => $"c-{id}";

    private static EquatableArray<ConflictValueItem> Values(Occurrence occurrence) =>
        occurrence.Dates.Select(claim => new ConflictValueItem(
            claim.Date,
            "",
            claim.Accounts.Count,
            claim.IsPreferred,
            FirstNote(claim.Accounts.Select(account => account.Note)),
            Evidence(claim.Accounts))).ToEquatableArray();

    private static string FirstNote(IEnumerable<string> notes) => notes.FirstOrDefault(note => note.Length > 0) ?? "";

    private static EquatableArray<EvidenceItem> Evidence(EquatableArray<EventSymbol> accounts) =>
        accounts.SelectMany(account => account.Evidence.Select(ViewMaker.Item).Concat(Public(account.Source))).Distinct().ToEquatableArray();

    private static EvidenceItem[] Public(PublicSource? source) =>
        source is { Name.Length: > 0 } or { Url.Length: > 0 } ? [new EvidenceItem("", source.Name.Length > 0 ? source.Name : source.Url, null, source.Url)] : [];

    private static string Reason(EventSymbol happening) => happening.Reason switch
    {
        DateReason.FromPublished => "date.from_published",
        DateReason.NeedsPublished => "date.needs_published",
        DateReason.Open => "date.open",
        _ => "",
    };
}
