using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Mends what taggers that see one cue at a time cannot: scraps beside a speech, the speech that goes on, the source that is named before.</summary>
internal sealed class AttributionMender
{
    private const int LongestScrap = 12;

    private readonly SpeechBlock _block;
    private readonly List<AttributionDraft> _drafts;
    private readonly bool[] _taken;

    private AttributionMender(SpeechBlock block, List<AttributionDraft> drafts)
    {
        (_block, _drafts, _taken) = (block, drafts, new bool[block.Count]);
        foreach (var draft in drafts)
        {
            foreach (var content in draft.Contents)
                Array.Fill(_taken, true, content.First, content.Count);
            Array.Fill(_taken, true, draft.Cue.First, draft.Cue.Count);
        }
    }

    public static void Mend(SpeechBlock block, List<AttributionDraft> drafts)
    {
        var mender = new AttributionMender(block, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Source.IsEmpty)
                mender.TakeAgent(draft);
            if (draft.Source.IsEmpty && mender.HoldsSpeech(draft))
                mender.LookLeft(draft);
            if (!draft.Contents.Exists(content => block[content.First].IsQuoted))
                continue;
            mender.TakeScraps(draft);
            mender.GoOn(draft);
            if (draft.Source.IsEmpty)
                mender.LookBack(i);
        }
        drafts.RemoveAll(draft => draft.Contents.Count == 0);
    }

    private bool HoldsSpeech(AttributionDraft draft)
    {
        foreach (var content in draft.Contents)
        {
            for (var i = content.First; i < content.End; i++)
            {
                if (_block[i].IsQuoted)
                    return true;
            }
        }
        return false;
    }

    /// <summary>A few words beside a speech are none of it: “…,” wrote Quill on X. “…” A name right beside the cue is the source that was missing.</summary>
    private void TakeScraps(AttributionDraft draft)
    {
        foreach (var scrap in draft.Contents.FindAll(IsScrap))
        {
            draft.Contents.Remove(scrap);
            var isBeside = scrap.First == draft.Cue.End || scrap.End == draft.Cue.First;
            if (draft.Source.IsEmpty && isBeside && _block[scrap.First].NameKind > 0)
                draft.Source = scrap;
        }
    }

    /// <summary>"was described by Quill as “…”": who follows "by" spoke.</summary>
    private void TakeAgent(AttributionDraft draft)
    {
        var by = _block.IsWord(draft.Cue.End - 1, "by") ? draft.Cue.End - 1 : draft.Cue.End;
        var end = by + 1;
        while (end < _block.Count && _block[end].NameKind > 0)
            end++;
        if (!_block.IsWord(by, "by") || end == by + 1)
            return;
        draft.Source = new(by + 1, end);
        for (var i = 0; i < draft.Contents.Count; i++)
        {
            if (draft.Contents[i].First >= by && draft.Contents[i].First < end)
                draft.Contents[i] = new(Math.Min(end, draft.Contents[i].End - 1), draft.Contents[i].End);
        }
    }

    private bool IsScrap(TokenRange units)
    {
        for (var i = units.First; i < units.End; i++)
        {
            if (_block[i].IsQuoted || _block[i].Traits.IsFinite)
                return false;
        }
        return units.Count <= LongestScrap;
    }

    /// <summary>“…,” Quill said. “…”: the passage after the attribution is the same speech when no other cue claims it.</summary>
    private void GoOn(AttributionDraft draft)
    {
        if (draft.Contents.Exists(content => content.First >= draft.Cue.End) || draft.Contents.Exists(content => !_block[content.First].IsQuoted))
            return;
        var at = Math.Max(draft.Cue.End, draft.Source.End);
        while (at < _block.Count && _block[at].Sentence == _block[draft.Cue.First].Sentence && !_block[at].IsQuoted && !_taken[at])
            at++;
        if (at >= _block.Count || !_block[at].IsQuoted || _taken[at] || !StandsAlone(at))
            return;
        draft.Contents.Add(new(at, at + 1));
        _taken[at] = true;
    }

    /// <summary>Nothing of its sentence stands beside the passage, or only what stood before it.</summary>
    private bool StandsAlone(int unit) =>
        (unit + 1 >= _block.Count || _block[unit + 1].IsQuoted || _block[unit + 1].Sentence != _block[unit].Sentence || _block.Mark(unit + 1) == '.')
        && _block.Mark(unit - 1) is '.' or ',' or ':' or ';' or '—' or '–';

    /// <summary>"Quill has often said “…”": a name right before the verb and its small words speaks.</summary>
    private void LookLeft(AttributionDraft draft)
    {
        var end = draft.Cue.First;
        while (end > 0 && IsBesideVerb(_block[end - 1]))
            end--;
        var first = end;
        while (first > 0 && _block[first - 1].NameKind > 0 && _block[first - 1].Sentence == _block[draft.Cue.First].Sentence)
            first--;
        if (first == end || draft.Contents.Exists(content => content.First < end && content.End > first))
            return;
        draft.Source = new(_block.IsWord(first - 1, "the") ? first - 1 : first, end);
    }

    private static bool IsBesideVerb(SpeechUnit unit) => !unit.IsQuoted && unit.Traits.IsBesideVerb;

    /// <summary>"Quill thanked them, saying “…”": the one who speaks is the source of the cue before, in the same sentence.</summary>
    private void LookBack(int draft)
    {
        var cue = _drafts[draft].Cue.First;
        if (draft == 0 || _drafts[draft - 1].Cue.First > cue || _block[_drafts[draft - 1].Cue.First].Sentence != _block[cue].Sentence)
            return;
        _drafts[draft].Source = _drafts[draft - 1].Source;
    }
}
