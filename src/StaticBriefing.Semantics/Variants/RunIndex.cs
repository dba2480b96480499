namespace StaticBriefing.Semantics.Variants;

/// <summary>Finds the wordings that share runs of words with one.</summary>
internal sealed class RunIndex
{
    // A run that so many different wordings have is a phrase of the language, and tells nothing.
    private const int MostWordings = 64;

    private readonly Dictionary<ulong, int[]> _byRun;

    public RunIndex(IReadOnlyList<Wording> wordings)
    {
        var pairs = wordings.SelectMany((wording, place) => wording.Runs.Select(run => (Run: run, Place: place))).ToArray();
        Array.Sort(pairs);
        _byRun = [];
        for (var (start, end) = (0, 0); start < pairs.Length; start = end)
        {
            for (end = start; end < pairs.Length && pairs[end].Run == pairs[start].Run;)
                end++;
            if (end - start is > 1 and <= MostWordings)
                _byRun.Add(pairs[start].Run, [.. pairs[start..end].Select(pair => pair.Place)]);
        }
    }

    /// <summary>The places of those that follow one and share a run with it, in order.</summary>
    public IEnumerable<int> After(int place, Wording wording) =>
        wording.Runs.SelectMany(run => _byRun.GetValueOrDefault(run, [])).Where(other => other > place).Distinct().Order();
}
