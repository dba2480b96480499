namespace StaticBriefing.Language.Learning;

/// <summary>Finds the best sequence of labels; of equal ones, the one with the lower labels.</summary>
internal static class Viterbi
{
    /// <param name="scores">Token × label; overwritten.</param>
    /// <param name="transitions">From × to, then the start's row.</param>
    /// <param name="back">Room for one pointer a token and label.</param>
    public static void Decode(Span<int> scores, ReadOnlySpan<int> transitions, int labels, Span<byte> back, Span<byte> best)
    {
        var count = best.Length;
        if (count == 0)
            return;
        for (var to = 0; to < labels; to++)
            scores[to] += transitions[(labels * labels) + to];
        for (var i = 1; i < count; i++)
            Step(scores.Slice((i - 1) * labels, labels), scores.Slice(i * labels, labels), transitions, back.Slice(i * labels, labels));
        best[^1] = Best(scores.Slice((count - 1) * labels, labels));
        for (var i = count - 1; i > 0; i--)
            best[i - 1] = back[(i * labels) + best[i]];
    }

    private static void Step(ReadOnlySpan<int> before, Span<int> now, ReadOnlySpan<int> transitions, Span<byte> back)
    {
        var labels = now.Length;
        for (var to = 0; to < labels; to++)
        {
            var (best, from) = (int.MinValue, 0);
            for (var i = 0; i < labels; i++)
            {
                var score = before[i] + transitions[(i * labels) + to];
                if (score > best)
                    (best, from) = (score, i);
            }
            now[to] += best;
            back[to] = (byte)from;
        }
    }

    private static byte Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return (byte)best;
    }
}
