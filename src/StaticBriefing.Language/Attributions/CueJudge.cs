using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Attributions;

/// <summary>Decides which words that may attribute do: what they would tell, and beside whom, says more than the words alone.</summary>
internal static class CueJudge
{
    /// <summary>0 attributes nothing, 1 attributes.</summary>
    public const int Labels = 2;

    public static List<CueCandidate> Choose(SpeechBlock block, List<CueCandidate> candidates, TagModel model, FeatureBuffer buffer)
    {
        var (features, chosen) = (new CandidateFeatures(block, candidates), new List<CueCandidate>(candidates.Count));
        for (var i = 0; i < candidates.Count; i++)
        {
            features.Collect(i, buffer);
            if (Attributes(buffer, model))
                chosen.Add(candidates[i]);
        }
        return chosen;
    }

    // Each is a sequence of its own: only the row of the start counts.
    private static bool Attributes(FeatureBuffer buffer, TagModel model)
    {
        Span<int> scores = stackalloc int[Labels];
        model.Score(buffer.Features, scores);
        var start = model.Transitions.AsSpan(Labels * Labels);
        return scores[1] + start[1] >= scores[0] + start[0];
    }
}
