using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Mends what taggers that see one cue at a time cannot: scraps beside a speech, the speech that goes on, the source that is named before.</summary>
internal sealed class AttributionMender
{
    private const int LongestScrap = 12;
    private const int LongestSource = 20;
    private const int FarthestPerson = 60;

    // As names are numbered in a unit.
    private const byte Person = 1;

    private readonly SpeechBlock _block;
    private readonly List<AttributionDraft> _drafts;
    private readonly bool[] _taken;

    private AttributionMender(SpeechBlock block, List<AttributionDraft> drafts) =>
        (_block, _drafts, _taken) = (block, drafts, AttributionDraft.TakenBy(drafts, block));

    public static void Mend(SpeechBlock block, List<AttributionDraft> drafts)
    {
        var mender = new AttributionMender(block, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            mender.FreeSource(draft);
            if (draft.Source.IsEmpty)
                mender.TakeAgent(draft);
            if (draft.Source.IsEmpty && draft.Contents.Exists(mender.HoldsSpeech))
                mender.LookLeft(draft);
            if (draft.Source.IsEmpty && draft.Contents.Exists(mender.HoldsSpeech))
                mender.LookRight(draft);
            if (!draft.Contents.Exists(content => block[content.First].IsQuoted))
                continue;
            mender.TakeScraps(draft);
            mender.TakeReport(draft);
            mender.GoOn(draft);
            if (draft.Source.IsEmpty)
                mender.LookBack(i);
        }
        drafts.RemoveAll(draft => draft.Contents.Count == 0);
        mender.DropTwins();
    }

    /// <summary>“The risk,” said Quill, a baker of Lund, “is small.”: a passage is spoken, and names nobody.</summary>
    private void FreeSource(AttributionDraft draft)
    {
        var passage = draft.Source.First;
        while (passage < draft.Source.End && !_block[passage].IsQuoted)
            passage++;
        if (passage == draft.Source.First || passage != draft.Source.End - 1 || _block.Mark(passage - 1) != ',')
            return;
        draft.Source = new(draft.Source.First, passage);
        draft.Contents.Add(new(passage, passage + 1));
    }

    /// <summary>Quill said: “…,” the Gazette reported: a speech is told once, by the first who is named.</summary>
    private void DropTwins()
    {
        for (var i = _drafts.Count - 1; i > 0; i--)
        {
            var (draft, twin) = (_drafts[i], -1);
            if (draft.Contents.TrueForAll(content => _block[content.First].IsQuoted))
                twin = _drafts.FindIndex(0, i, other => other.Contents.SequenceEqual(draft.Contents));
            if (twin >= 0)
                _drafts.RemoveAt(_drafts[twin].Source.IsEmpty ? twin : i);
        }
    }

    private bool HoldsSpeech(TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (_block[i].IsQuoted)
                return true;
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

    /// <summary>“…,” Quill told a crowd that spilled out onto the street: beside a whole speech the reporter's own words are none of it, but for those that carry it on.</summary>
    private void TakeReport(AttributionDraft draft)
    {
        if (draft.Contents.Exists(content => _block.IsWholeSpeech(content.First)))
            draft.Contents.RemoveAll(content => !HoldsSpeech(content) && !CarriesOn(content.First, draft));
    }

    // "told reporters after the dinner that was held": only right after the cue does "that" begin what is told.
    private bool CarriesOn(int unit, AttributionDraft draft) => _block.IsWord(unit, "and") || _block.IsWord(unit, "but") || _block.IsWord(unit, "because") || _block.IsWord(unit, "or")
        || (_block.IsWord(unit, "that") && unit == draft.Cue.End);

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

    /// <summary>“…,” Quill said. “…”: the passage after the attribution is the same speech when no cue behind it claims it.</summary>
    private void GoOn(AttributionDraft draft)
    {
        if (draft.Contents.Exists(content => content.First >= draft.Cue.End) || draft.Contents.Exists(content => !_block[content.First].IsQuoted))
            return;
        var (at, isPlain) = (Math.Max(draft.Cue.End, draft.Source.End), true);
        for (; at < _block.Count && _block[at].Sentence == _block[draft.Cue.First].Sentence && !_block[at].IsQuoted; at++)
            isPlain &= !_taken[at];
        if (at >= _block.Count || !_block[at].IsQuoted || !StandsAlone(at) || !((isPlain && !_taken[at]) || TryFree(at, draft)))
            return;
        draft.Contents.Add(new(at, at + 1));
        _taken[at] = true;
    }

    /// <summary>“…,” Quill wrote in a letter that was first printed by the Gazette. “…”: what is told of the letter does not claim the speech that goes on.</summary>
    private bool TryFree(int passage, AttributionDraft draft)
    {
        if (_block.Mark(passage - 1) != '.')
            return false;
        if (!_taken[passage])
            return true;
        var claim = _drafts.Find(other => other.Contents.Exists(content => content.First == passage));
        if (claim is null || !(IsAside(claim, draft, passage) || _block[claim.Cue.First].Sentence > _block[passage].LastSentence))
            return false;
        var at = claim.Contents.FindIndex(content => content.First == passage);
        claim.Contents[at] = new(passage + 1, claim.Contents[at].End);
        claim.Contents.RemoveAll(content => content.IsEmpty);
        return true;
    }

    /// <summary>Its cue stands in the attribution of another speech, and it tells nothing else.</summary>
    private bool IsAside(AttributionDraft claim, AttributionDraft of, int passage) =>
        claim.Cue.First >= of.Cue.End && claim.Cue.End < passage - 1 && claim.Contents.TrueForAll(content => content is { Count: 1 } || IsScrap(content));

    /// <summary>Nothing of its sentence stands beside the passage, or only what stood before it.</summary>
    private bool StandsAlone(int unit) =>
        (unit + 1 >= _block.Count || _block[unit + 1].IsQuoted || _block[unit + 1].Sentence != _block[unit].LastSentence || _block.Mark(unit + 1) == '.')
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

    /// <summary>“…,” said the harbourmaster of Orvik, …: who follows the verb right after a speech spoke it.</summary>
    private void LookRight(AttributionDraft draft)
    {
        var first = draft.Cue.End;
        var end = first;
        while (end < _block.Count && end - first < LongestSource && IsOfSource(end) && _block[end].Sentence == _block[draft.Cue.First].Sentence)
            end++;
        var isNamed = _block[first].NameKind > 0 || _block[first].Traits.IsCapitalised || _block.IsWord(first, "the") || _block.IsWord(first, "a") || _block.IsWord(first, "an") || _block.IsWord(first, "one");
        if (draft.Cue.Count == 1 && _block[draft.Cue.First - 1].IsQuoted && isNamed && end > first && (end == _block.Count || _block.Mark(end) != '\0'))
            draft.Source = new(first, end);
    }

    private bool IsOfSource(int unit) => !_block[unit].IsQuoted && _block.Mark(unit) == '\0' && !_taken[unit];

    private static bool IsBesideVerb(SpeechUnit unit) => !unit.IsQuoted && unit.Traits.IsBesideVerb;

    /// <summary>"Quill thanked them, saying “…”": the one who speaks is the source of the cue before in the same sentence, or its first person. "Adding: “…”": who spoke last.</summary>
    private void LookBack(int draft)
    {
        var cue = _drafts[draft].Cue.First;
        var before = draft > 0 && _drafts[draft - 1].Cue.First < cue ? _drafts[draft - 1] : null;
        if (before is not null && (_block[before.Cue.First].Sentence == _block[cue].Sentence || BeginsSentence(cue)))
            _drafts[draft].Source = before.Source;
        else if (_block.Mark(cue - 1) == ',')
            _drafts[draft].Source = FirstPerson(cue);
    }

    private bool BeginsSentence(int unit) => unit == 0 || _block[unit - 1].LastSentence != _block[unit].Sentence;

    /// <summary>The first person whom the sentence of a unit names before it.</summary>
    private TokenRange FirstPerson(int unit)
    {
        var first = unit;
        while (!BeginsSentence(first) && unit - first < FarthestPerson)
            first--;
        while (first < unit && _block[first].NameKind != Person)
            first++;
        var end = first;
        while (end < unit && _block[end].NameKind == Person)
            end++;
        return end > first ? new(first, end) : default;
    }
}
