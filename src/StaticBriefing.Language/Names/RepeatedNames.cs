using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Names;

/// <summary>Levels what a tagger thinks of a name that an article writes several times: "Quill" is no place here and a person there.</summary>
internal static class RepeatedNames
{
    // Of ten parts, how many the mean of all mentions counts for; the rest is what stands beside the one mention.
    private const int Common = 9;
    private const int Parts = 10;

    // A longer run is a line of capitals rather than a name, and hashing it once a word would take the square of its length.
    private const int LongestRun = 10;

    /// <param name="scores">Token × label; changed.</param>
    public static void Level(int[] scores, int labels, TokenTraits traits, NameRuns runs)
    {
        foreach (var mentions in Mentions(traits, runs).Values.Where(mentions => mentions.Count > 1))
        {
            for (var label = 0; label < labels; label++)
                Level(scores, mentions, labels, label);
        }
    }

    private static void Level(int[] scores, List<int> mentions, int labels, int label)
    {
        var sum = 0L;
        foreach (var token in mentions)
            sum += scores[(token * labels) + label];
        var mean = (int)(sum / mentions.Count);
        foreach (var token in mentions)
            scores[(token * labels) + label] = ((mean * Common) + (scores[(token * labels) + label] * (Parts - Common))) / Parts;
    }

    /// <summary>The tokens that stand at one place of one run of capitalised words.</summary>
    private static Dictionary<uint, List<int>> Mentions(TokenTraits traits, NameRuns runs)
    {
        var mentions = new Dictionary<uint, List<int>>();
        for (var i = 0; i < traits.Count; i++)
        {
            if (runs.At(i) is not { Count: > 0 and <= LongestRun } run)
                continue;
            var key = StableHash.Mix(StableHash.Of(traits.Text.Words(run.First, run.End)), (uint)(i - run.First));
            if (!mentions.TryGetValue(key, out var tokens))
                mentions[key] = tokens = [];
            tokens.Add(i);
        }
        return mentions;
    }
}
