using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Marks cues, and for each cue who said what.</summary>
internal static class AttributionTagger
{
    public const int Source = 0;
    public const int Content = 1;

    // Of a candidate's beginning: log-odds of 1.2, where a weight of 1 is 200.
    private const int Eagerness = 240;

    private const int Farthest = 60;
    private const int Beside = 3;

    public static int CueLabels => BeginInside.LabelsOf(1);

    public static int ArgumentLabels => BeginInside.LabelsOf(2);

    /// <summary>The units that may belong to a cue: its sentence, what is quoted right beside that, and a few units more.</summary>
    public static TokenRange Window(SpeechBlock block, TokenRange cue)
    {
        var (first, end) = (cue.First, cue.End);
        // A sentence may go on for ever.
        var (start, limit) = (Math.Max(0, cue.First - Farthest), Math.Min(block.Count, cue.End + Farthest));
        while (first > start && block[first - 1].LastSentence == block[first].Sentence)
            first--;
        while (end < limit && block[end].Sentence == block[end - 1].LastSentence)
            end++;
        for (var others = 0; first > start && (block[first - 1].IsQuoted || others++ < Beside);)
            first--;
        for (var others = 0; end < limit && (block[end].IsQuoted || others++ < Beside);)
            end++;
        return new(first, end);
    }

    /// <summary>The cues of a block, as ranges of units.</summary>
    /// <param name="scores">As <see cref="CueScores"/> gives them.</param>
    public static List<LabelledRange> Cues(SpeechBlock block, int[] scores, TagModel model) => Decode([.. scores], model, block.Count, 0);

    /// <summary>The cues of a block, and what may be one though it is less likely.</summary>
    /// <param name="scores">As <see cref="CueScores"/> gives them.</param>
    public static List<ScoredRange> Candidates(SpeechBlock block, int[] scores, TagModel model)
    {
        int[] eager = [.. scores];
        for (var i = 0; i < block.Count; i++)
            eager[(i * model.Labels) + BeginInside.Begin(0)] += Eagerness;
        return Weigh(Decode(eager, model, block.Count, 0), scores, model, 0);
    }

    /// <summary>What each label of a cue scores, unit by unit.</summary>
    public static int[] CueScores(SpeechBlock block, TagModel model, FeatureBuffer buffer)
    {
        var scores = new int[block.Count * model.Labels];
        for (var i = 0; i < block.Count; i++)
        {
            CueFeatures.Collect(block, i, buffer);
            model.Score(buffer.Features, scores.AsSpan(i * model.Labels, model.Labels));
        }
        return scores;
    }

    /// <summary>The source and content of a cue, as ranges of units.</summary>
    /// <param name="own">What the units of the block score by themselves.</param>
    public static List<ScoredRange> Arguments(SpeechBlock block, TokenRange cue, List<LabelledRange> cues, OwnScores own, TagModel model, FeatureBuffer buffer)
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
        return Weigh(Decode([.. scores], model, window.Count, window.First), scores, model, window.First);
    }

    // By how much each range is liked better than none in its place.
    private static List<ScoredRange> Weigh(List<LabelledRange> ranges, int[] scores, TagModel model, int offset) =>
        ranges.ConvertAll(range => new ScoredRange(range.Tokens, range.Kind, Margin(range, scores, model, offset)));

    private static int Margin(LabelledRange range, int[] scores, TagModel model, int offset)
    {
        var (margin, labels, before) = (0, model.Labels, range.Tokens.First == offset ? model.Labels : 0);
        for (var i = range.Tokens.First; i < range.Tokens.End; i++)
        {
            var (at, label) = ((i - offset) * labels, i == range.Tokens.First ? BeginInside.Begin(range.Kind) : BeginInside.Inside(range.Kind));
            margin += scores[at + label] - scores[at] + model.Transitions[(before * labels) + label] - model.Transitions[((i == range.Tokens.First ? before : 0) * labels)];
            before = label;
        }
        return margin + model.Transitions[before * labels] - model.Transitions[0];
    }

    private static List<LabelledRange> Decode(int[] scores, TagModel model, int count, int offset)
    {
        var best = new byte[count];
        Viterbi.Decode(scores, model.Transitions, model.Labels, new byte[scores.Length], best);
        return BeginInside.Ranges(best, offset);
    }
}
