using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Pages.Changes;

/// <summary>
/// Knows a quotation again whose words were changed: what was found without an editor is named by its words, so it comes back under another id.
/// </summary>
internal static class Rewording
{
    // Of the longer of two, so many words must be the other's too, in order.
    private const double LeastShared = 0.5;

    /// <summary>Of each new quotation the one that is gone, of the same article and speaker and with near words; each is given once.</summary>
    public static Dictionary<RecordedFact, RecordedFact> Pair(IEnumerable<RecordedFact> gone, IEnumerable<RecordedFact> added)
    {
        var pairs = new Dictionary<RecordedFact, RecordedFact>();
        var candidates = gone.Where(fact => fact.Kind == RecordedKind.Quote).ToLookup(fact => (fact.Articles, fact.Speaker));
        var given = new HashSet<RecordedFact>();
        foreach (var fact in added.Where(fact => fact.Kind == RecordedKind.Quote))
        {
            var nearest = candidates[(fact.Articles, fact.Speaker)]
                .Where(other => !given.Contains(other))
                .Select(other => (Fact: other, Shared: Shared(other.Text, fact.Text)))
                .Where(other => other.Shared >= LeastShared)
                .OrderByDescending(other => other.Shared)
                .FirstOrDefault();
            if (nearest.Fact is not null && given.Add(nearest.Fact))
                pairs[fact] = nearest.Fact;
        }
        return pairs;
    }

    private static double Shared(string before, string now)
    {
        var same = WordDiff.Between(before, now).Where(part => part.Kind == DiffKind.Same).Sum(part => Count(part.Text));
        return (double)same / Math.Max(Count(before), Count(now));
    }

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
