using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Attributions;

/// <summary>What the units of a block score by themselves, kept from cue to cue.</summary>
internal sealed class OwnScores(SpeechBlock block, TagModel model, FeatureBuffer buffer)
{
    private const int Sides = 3;

    private readonly int[] _scores = new int[block.Count * Sides * model.Labels];
    private readonly bool[] _known = new bool[block.Count * Sides];

    /// <param name="side">1 to 3, as <see cref="ArgumentFeatures.Side"/> says.</param>
    public void AddTo(Span<int> scores, int unit, uint side)
    {
        var at = (unit * Sides) + (int)side - 1;
        var own = _scores.AsSpan(at * model.Labels, model.Labels);
        if (!_known[at])
        {
            ArgumentFeatures.CollectOwn(block, unit, side, buffer);
            model.Score(buffer.Features, own);
            _known[at] = true;
        }
        for (var label = 0; label < own.Length; label++)
            scores[label] += own[label];
    }
}
