using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Attributions;

/// <summary>Finds who said what: cues by one tagger, and for each of them its source and content by another.</summary>
internal sealed class AttributionFinder(LanguageModel model)
{
    private readonly FeatureBuffer _buffer = new();

    public List<FoundArguments> Find(List<SpeechBlock> blocks)
    {
        var (all, turns) = (new List<FoundArguments>(), new SpokenTurns(blocks));
        for (var i = 0; i < blocks.Count; i++)
        {
            var found = Find(blocks[i]);
            turns.Claim(blocks[i], found);
            all.AddRange(found);
            if (i + 1 < blocks.Count && SignedSpeeches.Find(blocks[i], blocks[i + 1], found) is { } signed)
                all.Add(signed);
        }
        return all;
    }

    private List<FoundArguments> Find(SpeechBlock block)
    {
        var cues = AttributionTagger.Cues(block, model.Cues, _buffer);
        var own = new OwnScores(block, model.Arguments, _buffer);
        var drafts = cues.ConvertAll(cue => Read(block, cue, cues, own));
        UnclaimedSpeeches.Claim(block, drafts);
        AttributionMender.Mend(block, drafts);
        return [.. drafts.Where(draft => draft.Contents.Count > 0).Select(draft => new FoundArguments(
            draft.Source.IsEmpty ? default : block.Tokens(draft.Source),
            block.Tokens(draft.Cue),
            [.. draft.Contents.SelectMany(block.Split)]))];
    }

    private AttributionDraft Read(SpeechBlock block, LabelledRange cue, List<LabelledRange> cues, OwnScores own)
    {
        var arguments = AttributionTagger.Arguments(block, cue.Tokens, cues, own, model.Arguments, _buffer);
        var source = arguments.FindIndex(range => range.Kind == AttributionTagger.Source);
        return new(cue.Tokens, source < 0 ? default : arguments[source].Tokens, [.. arguments.Where(range => range.Kind == AttributionTagger.Content).Select(range => range.Tokens)]);
    }
}
