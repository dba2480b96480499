using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Mends what taggers that see one cue at a time cannot: scraps beside a speech, the speech that goes on, the source that is named before.</summary>
internal sealed class AttributionMender
{
    private const int LongestScrap = 12;
    private const int LongestSource = 20;
    private const int LongestSpeaker = 5;
    private const int FarthestPerson = 60;

    // As names are numbered in a unit.
    private const byte Person = 1;

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
        mender.TakeSpeeches();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
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
    }

    /// <summary>“…,” she went on: whatever the verb is, who stands between a whole speech and a verb spoke it.</summary>
    private void TakeSpeeches()
    {
        for (var i = 0; i < _block.Count; i++)
        {
            if (_taken[i] || !IsWholeSpeech(_block[i]))
                continue;
            var verb = i + 1;
            while (verb < _block.Count && verb - i <= LongestSpeaker && IsSpeaker(verb) && _block[verb].Sentence == _block[i].LastSentence)
                verb++;
            if (verb == i + 1 || _taken[verb - 1] || !IsVerb(verb, _block[i].LastSentence))
                continue;
            var draft = new AttributionDraft(new(verb, verb + 1), new(i + 1, verb), [new(i, i + 1)]);
            _drafts.Insert(_drafts.TakeWhile(other => other.Cue.First < verb).Count(), draft);
            (_taken[i], _taken[verb]) = (true, true);
        }
    }

    private bool IsSpeaker(int unit) => _block[unit].NameKind > 0 || _block.IsWord(unit, "he") || _block.IsWord(unit, "she") || _block.IsWord(unit, "they");

    private bool IsVerb(int unit, int sentence)
    {
        var traits = _block[unit].Traits;
        return unit < _block.Count && !_taken[unit] && _block[unit].Sentence == sentence && traits.IsFinite && traits.VerbField != 0 && !traits.IsCapitalised;
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
        if (draft.Contents.Exists(content => IsWholeSpeech(_block[content.First])))
            draft.Contents.RemoveAll(content => !HoldsSpeech(content) && !CarriesOn(content.First));
    }

    private bool IsWholeSpeech(SpeechUnit unit)
    {
        var (text, first, last) = (_block.Text, unit.Tokens.First + 1, unit.Tokens.End - 2);
        return unit.IsQuoted && last > first && char.IsUpper(text.First(first)) && text.IsMark(last) && text.First(last) is ',' or '.' or '?' or '!' or '…' or '—' or '–' or '-';
    }

    private bool CarriesOn(int unit) => _block.IsWord(unit, "and") || _block.IsWord(unit, "but") || _block.IsWord(unit, "that") || _block.IsWord(unit, "because") || _block.IsWord(unit, "or");

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
