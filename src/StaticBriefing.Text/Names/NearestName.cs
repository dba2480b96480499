using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Text.Names;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    // A longer text is no misspelt name, and comparing it would take long.
    private const int LongestName = 200;

    /// <summary>
    /// The nearest candidate within a third of the name's length in edits (two neighbours swapped are one edit; case and accents are none),
    /// or null. Ties go to the ordinally first.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
            return null;
        var folded = AccentFolding.FoldCase(name);
        var (nearest, limit) = ((string?)null, folded.Length / 3);
        foreach (var candidate in candidates)
        {
            // Accents take room when decomposed, so the length is bounded loosely before folding and exactly by the distance.
            if (candidate.Length > 2 * LongestName)
                continue;
            var distance = EditDistance.Within(limit, folded, AccentFolding.FoldCase(candidate));
            if (distance is not { } found || (found == limit && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0))
                continue;
            (nearest, limit) = (candidate, found);
        }
        return nearest;
    }
}
