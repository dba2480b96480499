using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Changes;

/// <summary>Finds what two states of a briefing differ in, in a briefing's own terms.</summary>
public static class ChangeFinder
{
    /// <summary>By kind of fact, then by what has become of it, then by id.</summary>
    public static EquatableArray<BriefingChange> Between(BriefingRecord before, BriefingRecord now)
    {
        var (old, present) = (ByKey(before), ByKey(now));
        var gone = before.Facts.Where(fact => !present.ContainsKey((fact.Kind, fact.Id))).ToList();
        var reworded = Rewording.Pair(gone, now.Facts.Where(fact => !old.ContainsKey((fact.Kind, fact.Id))));
        var earlier = reworded.Values.ToHashSet();
        return now.Facts.Select(fact => Compare(old.GetValueOrDefault((fact.Kind, fact.Id)) ?? reworded.GetValueOrDefault(fact), fact))
            .Concat(gone.Where(fact => !earlier.Contains(fact)).Select(fact => ChangeOf(fact, ChangeKind.Gone) with { Articles = fact.Articles }))
            .OfType<BriefingChange>()
            .OrderBy(change => change.Fact)
            .ThenBy(change => change.Kind)
            .ThenBy(change => change.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static Dictionary<(RecordedKind, string), RecordedFact> ByKey(BriefingRecord record)
    {
        var facts = new Dictionary<(RecordedKind, string), RecordedFact>();
        foreach (var fact in record.Facts)
            facts[(fact.Kind, fact.Id)] = fact;
        return facts;
    }

    private static BriefingChange? Compare(RecordedFact? before, RecordedFact now)
    {
        if (before is null)
            return ChangeOf(now, ChangeKind.New);
        if (before.Date != now.Date)
            return ChangeOf(now, ChangeKind.Redated) with { Before = before.Date, Now = now.Date, Articles = before.Articles };
        var words = before.Text == now.Text ? "" : before.Text;
        return before.Digest == now.Digest ? null : ChangeOf(now, ChangeKind.Edited) with { Before = words, Articles = before.Articles };
    }

    private static BriefingChange ChangeOf(RecordedFact fact, ChangeKind kind) => new(fact.Kind, kind, fact.Id, fact.Text, "", "", []);
}
