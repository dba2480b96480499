using StaticBriefing.Language;
using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Sources;
using StaticBriefing.Training.Corpus;
using StaticBriefing.Training.Learning;
using StaticBriefing.Training.Names;

namespace StaticBriefing.Training.Attributions;

/// <summary>Trains the taggers of cues, sources and contents.</summary>
internal static class AttributionTraining
{
    /// <summary>An article in units, with its gold attributions as units.</summary>
    public static List<SpeechBlock> Blocks(CorpusDocument document, TagModel names, WordBook book)
    {
        var traits = NameTraining.TraitsOf(document.Text, book);
        var parts = new ArticleParts(document.Text, traits.Sentences, LanguageWords.English);
        return SpeechBlocks.From(traits, parts, NameTagger.Find(traits, LanguageWords.English, names));
    }

    public static void AddCues(List<SpeechBlock> blocks, CorpusDocument document, int number, FeatureBuffer buffer, List<TaggedSequence> sequences)
    {
        foreach (var block in blocks)
        {
            if (block.Count == 0)
                continue;
            var gold = new byte[block.Count];
            foreach (var cue in document.Attributions.SelectMany(attribution => attribution.Cue))
                Mark(block, cue, 0, gold, 0);
            var features = new uint[block.Count][];
            for (var i = 0; i < block.Count; i++)
            {
                CueFeatures.Collect(block, i, buffer);
                features[i] = buffer.Features.ToArray();
            }
            sequences.Add(new(number, features, gold));
        }
    }

    /// <summary>Every gold cue with its arguments.</summary>
    public static void AddArguments(List<SpeechBlock> blocks, CorpusDocument document, TagModel cueModel, int number, FeatureBuffer buffer, List<TaggedSequence> sequences)
    {
        foreach (var block in blocks)
        {
            var found = AttributionTagger.Cues(block, AttributionTagger.CueScores(block, cueModel, buffer), cueModel);
            var gold = document.Attributions.Where(attribution => attribution.Cue.Length > 0)
                .Select(attribution => (Cue: Units(block, attribution.Cue[0]), Attribution: attribution)).Where(pair => !pair.Cue.IsEmpty).ToList();
            foreach (var (cue, attribution) in gold)
                sequences.Add(Argument(block, cue, attribution, found, number, buffer));
        }
    }

    /// <summary>Everything that may be a cue, as taggers see it that have not learned from the article; labelled 1 where a gold cue stands.</summary>
    public static void AddJudgements(List<SpeechBlock> blocks, CorpusDocument document, TagModel cueModel, TagModel argumentModel, int number, FeatureBuffer buffer, List<TaggedSequence> sequences)
    {
        foreach (var block in blocks)
        {
            var candidates = AttributionFinder.Candidates(block, cueModel, argumentModel, buffer);
            var (features, gold) = (new CandidateFeatures(block, candidates), document.Attributions.SelectMany(attribution => attribution.Cue.Take(1)).Select(cue => Units(block, cue)).ToList());
            for (var i = 0; i < candidates.Count; i++)
            {
                var cue = candidates[i].Cue.Tokens;
                features.Collect(i, buffer);
                sequences.Add(new(number, [buffer.Features.ToArray()], [(byte)(gold.Exists(other => other.First < cue.End && cue.First < other.End) ? 1 : 0)]));
            }
        }
    }

    private static TaggedSequence Argument(SpeechBlock block, TokenRange cue, GoldAttribution? attribution, List<LabelledRange> cues, int number, FeatureBuffer buffer)
    {
        var window = AttributionTagger.Window(block, cue);
        var features = new ArgumentFeatures(block, cue, window, cues);
        var (rows, gold) = (new uint[window.Count][], new byte[window.Count]);
        foreach (var content in attribution?.Content ?? [])
            Mark(block, content, AttributionTagger.Content, gold, window.First);
        foreach (var source in attribution?.Source ?? [])
            Mark(block, source, AttributionTagger.Source, gold, window.First);
        for (var i = window.First; i < window.End; i++)
        {
            features.CollectToCue(i, buffer);
            var toCue = buffer.Features.ToArray();
            ArgumentFeatures.CollectOwn(block, i, features.Side(i), buffer);
            rows[i - window.First] = [.. toCue, .. buffer.Features];
        }
        return new(number, rows, gold);
    }

    /// <summary>The units that lie, for the greater part, within a span.</summary>
    public static TokenRange Units(SpeechBlock block, TextSpan span)
    {
        var (first, end) = (-1, -1);
        for (var i = 0; i < block.Count; i++)
        {
            var unit = block.Text.Span(block[i].Tokens);
            var overlap = Math.Min(unit.End, span.End) - Math.Max(unit.Start, span.Start);
            if (2 * overlap < unit.Length || overlap <= 0)
                continue;
            first = first < 0 ? i : first;
            end = i + 1;
        }
        return first < 0 ? default : new(first, end);
    }

    private static void Mark(SpeechBlock block, TextSpan span, int kind, byte[] gold, int offset)
    {
        var units = Units(block, span);
        for (var i = units.First; i < units.End; i++)
        {
            if (i - offset >= 0 && i - offset < gold.Length)
                gold[i - offset] = i == units.First ? BeginInside.Begin(kind) : BeginInside.Inside(kind);
        }
    }
}
