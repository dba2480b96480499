using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Attributions;

/// <summary>Finds who said what: what may be a cue by one tagger, for each its source and content by another, and which of them attribute by a third.</summary>
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
        var drafts = CueJudge.Choose(block, Candidates(block, model.Cues, model.Arguments, _buffer), model.Judge, _buffer).ConvertAll(chosen => new AttributionDraft(chosen.Cue.Tokens, chosen.Source, [.. chosen.Contents]));
        UnclaimedSpeeches.Claim(block, drafts);
        AttributionMender.Mend(block, drafts);
        return [.. drafts.Where(draft => draft.Contents.Count > 0).Select(draft => new FoundArguments(
            draft.Source.IsEmpty ? default : block.Tokens(draft.Source),
            block.Tokens(draft.Cue),
            [.. draft.Contents.SelectMany(block.Split)]))];
    }

    /// <summary>What may be a cue, with its arguments.</summary>
    public static List<CueCandidate> Candidates(SpeechBlock block, TagModel cues, TagModel arguments, FeatureBuffer buffer)
    {
        var scores = AttributionTagger.CueScores(block, cues, buffer);
        var candidates = AttributionTagger.Candidates(block, scores, cues);
        if (candidates.Count == 0)
            return [];
        var (likely, own) = (AttributionTagger.Cues(block, scores, cues), new OwnScores(block, arguments, buffer));
        return candidates.ConvertAll(cue => new CueCandidate(cue, AttributionTagger.Arguments(block, cue.Tokens, likely, own, arguments, buffer)));
    }
}
