using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Marks cues, and for each cue who said what.</summary>
internal static class AttributionTagger
{
    public const int Source = 0;
    public const int Content = 1;

    private const int Farthest = 60;
    private const int Beside = 3;

    public static int CueLabels => BeginInside.LabelsOf(1);

    public static int ArgumentLabels => BeginInside.LabelsOf(2);

    /// <summary>The units that may belong to a cue: its sentence, what is quoted right beside that, and a few units more.</summary>
    public static TokenRange Window(SpeechBlock block, TokenRange cue)
    {
        var (first, end) = (cue.First, cue.End);
        while (first > 0 && block[first - 1].LastSentence == block[first].Sentence)
            first--;
        while (end < block.Count && block[end].Sentence == block[end - 1].LastSentence)
            end++;
        for (var others = 0; first > 0 && (block[first - 1].IsQuoted || others++ < Beside);)
            first--;
        for (var others = 0; end < block.Count && (block[end].IsQuoted || others++ < Beside);)
            end++;
        return new(Math.Max(first, cue.First - Farthest), Math.Min(end, cue.End + Farthest));
    }

    /// <summary>The cues of a block, as ranges of units.</summary>
    public static List<LabelledRange> Cues(SpeechBlock block, TagModel model, FeatureBuffer buffer)
    {
        var scores = new int[block.Count * model.Labels];
        for (var i = 0; i < block.Count; i++)
        {
            CueFeatures.Collect(block, i, buffer);
            model.Score(buffer.Features, scores.AsSpan(i * model.Labels, model.Labels));
        }
        return Decode(scores, model, block.Count, 0);
    }

    /// <summary>The source and content of a cue, as ranges of units.</summary>
    /// <param name="own">What the units of the block score by themselves.</param>
    public static List<LabelledRange> Arguments(SpeechBlock block, TokenRange cue, List<LabelledRange> cues, OwnScores own, TagModel model, FeatureBuffer buffer)
    {
        var window = Window(block, cue);
        var features = new ArgumentFeatures(block, cue, window, cues);
        var scores = new int[window.Count * model.Labels];
        for (var i = window.First; i < window.End; i++)
        {
            features.CollectToCue(i, buffer);
            var unit = scores.AsSpan((i - window.First) * model.Labels, model.Labels);
            model.Score(buffer.Features, unit);
            own.AddTo(unit, i, features.Side(i));
        }
        return Decode(scores, model, window.Count, window.First);
    }

    private static List<LabelledRange> Decode(int[] scores, TagModel model, int count, int offset)
    {
        var best = new byte[count];
        Viterbi.Decode(scores, model.Transitions, model.Labels, new byte[scores.Length], best);
        return BeginInside.Ranges(best, offset);
    }
}
