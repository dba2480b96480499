namespace StaticBriefing.Language.Attributions;

/// <summary>Finds who spoke a whole speech that no cue claims, by where the name stands: whatever the verb is, and where there is none.</summary>
internal sealed class UnclaimedSpeeches
{
    private const int LongestSpeaker = 5;

    private readonly SpeechBlock _block;
    private readonly bool[] _taken;

    // A cue for which nothing was found claims nothing.
    private UnclaimedSpeeches(SpeechBlock block, List<AttributionDraft> drafts) =>
        (_block, _taken) = (block, AttributionDraft.TakenBy(drafts.Where(draft => draft.Contents.Count > 0), block));

    public static void Claim(SpeechBlock block, List<AttributionDraft> drafts)
    {
        var finder = new UnclaimedSpeeches(block, drafts);
        for (var i = 0; i < block.Count; i++)
        {
            if (finder._taken[i] || !block.IsWholeSpeech(i) || (finder.BeforeVerb(i) ?? finder.AfterVerb(i) ?? finder.BeforeColon(i) ?? finder.BelowSpeech(i) ?? finder.BehindOpening(i)) is not { } draft)
                continue;
            drafts.Insert(drafts.TakeWhile(other => other.Cue.First < draft.Cue.First).Count(), draft);
            Array.Fill(finder._taken, true, draft.Cue.First, draft.Cue.Count);
        }
    }

    /// <summary>“…,” she went on; “…,” an angry Quill thundered: who stands between a whole speech and a verb spoke it.</summary>
    private AttributionDraft? BeforeVerb(int speech)
    {
        var verb = speech + 1;
        while (verb - speech <= LongestSpeaker && IsInSentence(verb, speech) && (IsNamed(verb) || (OpensSentence(speech) && IsOfSpeaker(verb, speech + 1))))
            verb++;
        return verb > speech + 1 && !_taken[verb - 1] && IsInSentence(verb, speech) && IsVerb(verb)
            ? new AttributionDraft(new(verb, verb + 1), new(speech + 1, verb), [new(speech, speech + 1)])
            : null;
    }

    /// <summary>“…!” beamed Ada Quill of Lund.</summary>
    private AttributionDraft? AfterVerb(int speech)
    {
        var (verb, end) = (speech + 1, speech + 2);
        while (IsInSentence(end, speech) && _block.IsPerson(end))
            end++;
        return end > speech + 2 && _block.BeginsSentence(speech) && !_block.IsTitle(speech) && IsInSentence(verb, speech) && IsVerb(verb)
            ? new AttributionDraft(new(verb, verb + 1), new(verb + 1, end), [new(speech, speech + 1)])
            : null;
    }

    /// <summary>Ada Quill: “…”</summary>
    private AttributionDraft? BeforeColon(int speech)
    {
        var (first, end) = (speech - 1, speech - 1);
        if (_block.Mark(end) != ':')
            return null;
        while (first > 0 && _block[first - 1].NameKind > 0)
            first--;
        return first < end && !_taken[end] && (_block.IsDash(first - 1) || _block.BeginsSentence(first))
            ? new AttributionDraft(new(end, speech), new(first, end), [new(speech, speech + 1)])
            : null;
    }

    /// <summary>“…” — Ada Quill</summary>
    private AttributionDraft? BelowSpeech(int speech)
    {
        var end = speech + 2;
        while (end < _block.Count && _block[end].NameKind > 0)
            end++;
        return _block.IsDash(speech + 1) && end > speech + 2 && (end == _block.Count || _block.Mark(end) != '\0')
            ? new AttributionDraft(new(speech + 1, speech + 2), new(speech + 2, end), [new(speech, speech + 1)])
            : null;
    }

    /// <summary>Quill joked, in a voice not her own, “…!”: the sentence opens with who spoke and the verb, and nobody else is told to say anything.</summary>
    private AttributionDraft? BehindOpening(int speech)
    {
        var first = speech;
        while (!_block.BeginsSentence(first) && !_taken[first - 1])
            first--;
        var verb = first;
        while (verb < speech && IsNamed(verb))
            verb++;
        return _block.BeginsSentence(first) && _block.Mark(speech - 1) is ',' or ':' && verb > first && verb - first <= LongestSpeaker && IsVerb(verb) && _block.IsReportingVerb(verb)
            ? new AttributionDraft(new(verb, verb + 1), new(first, verb), [new(speech, speech + 1)])
            : null;
    }

    private bool IsInSentence(int unit, int speech) => unit < _block.Count && _block[unit].Sentence == _block[speech].LastSentence;

    private bool IsNamed(int unit) => _block[unit].NameKind > 0 || _block.IsPronoun(unit);

    /// <summary>A speech that opens its sentence and ends with a comma is told by what follows.</summary>
    private bool OpensSentence(int speech) => _block.LastMark(speech) == ',' && _block.BeginsSentence(speech);

    private bool IsOfSpeaker(int unit, int first) =>
        !_taken[unit] && _block.Mark(unit) == '\0' && !_block[unit].IsQuoted && !_block.IsClauseWord(unit) && (unit > first ? !IsVerb(unit) : _block.Is(unit, _block.Words.Determiners));

    private bool IsVerb(int unit)
    {
        var traits = _block[unit].Traits;
        return !_taken[unit] && traits.IsFinite && traits.VerbField != 0 && !traits.IsCapitalised;
    }
}
