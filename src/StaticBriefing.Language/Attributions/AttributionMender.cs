using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Mends what taggers that see one cue at a time cannot: scraps beside a speech, the speech that goes on, the source that is named before.</summary>
internal sealed class AttributionMender
{
    private const int LongestSource = 20;
    private const int LongestSubject = 25;
    private const int FarthestPerson = 60;
    private const int LongestOpening = 5;

    private readonly SpeechBlock _block;
    private readonly List<AttributionDraft> _drafts;
    private readonly bool[] _taken;
    private readonly SpeechContinuer _speeches;

    private AttributionMender(SpeechBlock block, List<AttributionDraft> drafts)
    {
        (_block, _drafts, _taken) = (block, drafts, AttributionDraft.TakenBy(drafts, block));
        _speeches = new(block, drafts, _taken);
    }

    public static void Mend(SpeechBlock block, List<AttributionDraft> drafts)
    {
        var mender = new AttributionMender(block, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            mender.FindSource(draft);
            mender.TakeLeads(draft);
            if (!draft.Contents.Exists(content => block[content.First].IsQuoted))
                continue;
            mender.TakeScraps(draft);
            mender.TakeReport(draft);
            mender.TakeSubject(draft);
            mender._speeches.GoOn(draft);
            if (draft.Source.IsEmpty)
                mender.LookBack(i);
        }
        TitlePassages.Remove(block, drafts);
        drafts.RemoveAll(draft => draft.Contents.Count == 0);
        mender.DropTwins();
    }

    private void FindSource(AttributionDraft draft)
    {
        FreeSource(draft);
        if (draft.Source.IsEmpty)
            TakeAgent(draft);
        if (!draft.Contents.Exists(HoldsSpeech))
            return;
        TakeNearest(draft);
        TakeSubjectOfMeans(draft);
        if (draft.Source.IsEmpty)
            LookLeft(draft);
        if (draft.Source.IsEmpty)
            LookRight(draft);
        if (draft.Source.IsEmpty)
            LookBetween(draft);
    }

    /// <summary>"After Quill had asked him, Lund replied, “…”": a name between a comma and the verb spoke, not one that is named before.</summary>
    private void TakeNearest(AttributionDraft draft)
    {
        var end = WithoutSmallWords(draft.Cue.First);
        var first = end;
        while (first > 0 && _block.IsPerson(first - 1))
            first--;
        var isOther = !draft.Source.IsEmpty && draft.Source.End < first && _block.BeginsSentence(draft.Source.First) == _block.BeginsSentence(first);
        if (isOther && first < end && _block.Mark(first - 1) == ',' && _block.IsReportingVerb(draft.Cue.First) && _block[draft.Cue.First].Traits.IsFinite)
            draft.Source = new(first, end);
    }

    /// <summary>"Quill answered one of the messages by saying, “…”": the subject of the sentence spoke.</summary>
    private void TakeSubjectOfMeans(AttributionDraft draft)
    {
        var by = draft.Cue.End - 1;
        while (by > draft.Cue.First && !_block.Is(by, _block.Words.AgentWords))
            by--;
        if (by + 1 >= draft.Cue.End || !_block.IsReportingVerb(by + 1) || _block[by + 1].Traits.IsFinite || Subject(by) is not { IsEmpty: false } subject)
            return;
        draft.Source = subject;
        // That the one who speaks answered is not told besides.
        foreach (var other in _drafts.Where(other => other != draft && other.Cue.End <= by))
            other.Contents.RemoveAll(content => content.First <= draft.Cue.First && draft.Contents.TrueForAll(own => own.End <= content.End && own.First > content.First));
    }

    /// <summary>What stands between the beginning of a sentence, or a comma near it, and its first verb, where that is a name, a pronoun or "the minister".</summary>
    private TokenRange Subject(int unit)
    {
        var first = unit;
        while (!_block.BeginsSentence(first))
            first--;
        for (var i = first; i < Math.Min(unit, first + LongestOpening); i++)
        {
            if (_block.Mark(i) == ',' && _block.Is(first, _block.Words.Prepositions))
                first = i + 1;
        }
        var end = first;
        while (end < unit && end - first < LongestSource && IsOfSource(end) && !_block[end].Traits.IsFinite && !IsBesideVerb(_block[end]))
            end++;
        var isNamed = _block[first].NameKind > 0 || _block.IsPronoun(first) || _block.Is(first, _block.Words.Determiners);
        return isNamed && end < unit && _block.Mark(end) == '\0' ? new(first, end) : default;
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

    /// <summary>Quill said: “…,” the Gazette reported: a speech is told once, by the first who is named, or by who tells more of it.</summary>
    private void DropTwins()
    {
        for (var i = _drafts.Count - 1; i >= 0; i--)
        {
            var draft = _drafts[i];
            if (!draft.Contents.TrueForAll(content => _block[content.First].IsQuoted))
                continue;
            if (_drafts.Exists(other => other.Contents.Count > draft.Contents.Count && draft.Contents.TrueForAll(other.Contents.Contains)))
                _drafts.RemoveAt(i);
            else if (_drafts.FindIndex(0, i, other => other.Contents.SequenceEqual(draft.Contents)) is >= 0 and var twin)
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

    /// <summary>"on the podcast “Here’s the Thing”" holds a passage, and nothing that was said.</summary>
    private bool HoldsMoreThanTitles(TokenRange content)
    {
        if (content.Count == 1)
            return _block[content.First].IsQuoted;
        for (var i = content.First; i < content.End; i++)
        {
            if (_block[i].IsQuoted && !_block.IsTitle(i))
                return true;
        }
        return false;
    }

    /// <summary>A few words beside a speech are none of it: “…,” wrote Quill on X. “…” A name right beside the cue is the source that was missing.</summary>
    private void TakeScraps(AttributionDraft draft)
    {
        foreach (var scrap in draft.Contents.FindAll(content => _block.IsScrap(content) && !IsSubject(content, draft)))
        {
            draft.Contents.Remove(scrap);
            var isBeside = scrap.First == draft.Cue.End || scrap.End == draft.Cue.First;
            if (draft.Source.IsEmpty && isBeside && (_block[scrap.First].NameKind > 0 || IsBehindVerb(scrap, draft)))
                draft.Source = scrap;
        }
    }

    /// <summary>“…,” said the ruling.</summary>
    private bool IsBehindVerb(TokenRange scrap, AttributionDraft draft) =>
        scrap.First == draft.Cue.End && draft.Cue.Count == 1 && _block[draft.Cue.First - 1].IsQuoted && _block.Is(scrap.First, _block.Words.Determiners);

    /// <summary>Quill joked, again in a Southern accent, “…”: what stands between the attribution and a whole speech, and beside neither verb nor source, is none of it.</summary>
    private void TakeLeads(AttributionDraft draft)
    {
        for (var i = 0; i < draft.Contents.Count; i++)
        {
            var (content, speech) = (draft.Contents[i], draft.Contents[i].End - 1);
            var isAfter = content.First > draft.Cue.End && content.First > draft.Source.End && _block.Mark(content.First - 1) == '\0';
            if ((isAfter || (content.First == draft.Cue.End && _block.Mark(speech - 1) == ':')) && content.Count > 1 && _block.IsWholeSpeech(speech) && _block.Mark(speech - 1) is ',' or '.' or ':' && !_block.Is(content.First, _block.Words.ContentOpeners) && !HoldsSpeech(new(content.First, speech)))
                draft.Contents[i] = new(speech, content.End);
        }
    }

    private bool IsSubject(TokenRange content, AttributionDraft draft) =>
        !draft.Source.IsEmpty && content.End <= draft.Cue.First && draft.Contents.Exists(other => other.First >= draft.Cue.End && _block.BeginsSmall(other.First));

    /// <summary>“…,” Quill told a crowd that spilled out onto the street: beside a whole speech the reporter's own words are none of it, but for those that carry it on.</summary>
    private void TakeReport(AttributionDraft draft)
    {
        if (draft.Contents.Exists(content => _block.IsWholeSpeech(content.First)))
            draft.Contents.RemoveAll(content => (!HoldsMoreThanTitles(content) && !CarriesOn(content.First, draft)) || IsIntroduction(content, draft));
    }

    /// <summary>Speaking of a “genuine gift,” Quill said, “…”: what opens the sentence before who spoke a whole speech is the reporter's.</summary>
    private bool IsIntroduction(TokenRange content, AttributionDraft draft) =>
        !_block[content.First].IsQuoted && !draft.Source.IsEmpty && content.End <= Math.Min(draft.Source.First, draft.Cue.First)
        && draft.Contents.Exists(other => other.First >= draft.Cue.End && _block.IsWholeSpeech(other.First) && _block[other.First].Sentence == _block[draft.Cue.First].Sentence);

    // "told reporters after the dinner that was held": only right after the cue does "that" begin what is told.
    private bool CarriesOn(int unit, AttributionDraft draft) =>
        _block.Is(unit, _block.Words.CarryingWords) || (_block.Is(unit, _block.Words.ContentOpeners) && unit == draft.Cue.End);

    /// <summary>"was described by Quill as “…”": who follows "by" spoke.</summary>
    private void TakeAgent(AttributionDraft draft)
    {
        var by = _block.Is(draft.Cue.End - 1, _block.Words.AgentWords) ? draft.Cue.End - 1 : draft.Cue.End;
        var end = by + 1;
        while (end < _block.Count && _block[end].NameKind > 0)
            end++;
        if (!_block.Is(by, _block.Words.AgentWords) || end == by + 1)
            return;
        draft.Source = new(by + 1, end);
        for (var i = 0; i < draft.Contents.Count; i++)
        {
            if (draft.Contents[i].First >= by && draft.Contents[i].First < end)
                draft.Contents[i] = new(Math.Min(end, draft.Contents[i].End - 1), draft.Contents[i].End);
        }
    }

    /// <summary>"The harbour, Quill said, “is small.”": the words before the attribution begin what the passage ends.</summary>
    private void TakeSubject(AttributionDraft draft)
    {
        var passage = Math.Max(draft.Cue.End, draft.Source.End) + 1;
        var end = (draft.Source.IsEmpty ? draft.Cue.First : Math.Min(draft.Source.First, draft.Cue.First)) - 1;
        if (!draft.Contents.Exists(content => content.First == passage) || !_block.BeginsSmall(passage) || _block.Mark(passage - 1) != ',' || _block.Mark(end) != ',')
            return;
        var first = end;
        while (!_block.BeginsSentence(first) && end - first <= LongestSubject && !_taken[first - 1])
            first--;
        if (first < end && _block.BeginsSentence(first))
            draft.Contents.Insert(0, new(first, end));
    }

    /// <summary>"Quill has often said “…”": a name right before the verb and its small words speaks.</summary>
    private void LookLeft(AttributionDraft draft)
    {
        var end = WithoutSmallWords(draft.Cue.First);
        var first = end;
        while (first > 0 && _block[first - 1].NameKind > 0 && _block[first - 1].Sentence == _block[draft.Cue.First].Sentence)
            first--;
        if (first == end || draft.Contents.Exists(content => content.First < end && content.End > first))
            return;
        draft.Source = new(_block.Is(first - 1, _block.Words.Determiners) ? first - 1 : first, end);
    }

    /// <summary>“…,” said the harbourmaster of Orvik, or retired baker Ada Quill, …: who follows the verb right after a speech spoke it, up to a mark or another's words.</summary>
    private void LookRight(AttributionDraft draft)
    {
        var first = draft.Cue.End;
        var end = first;
        while (end < _block.Count && end - first < LongestSource && IsOfSource(end) && _block[end].Sentence == _block[draft.Cue.First].Sentence)
            end++;
        if (end == first)
            return;
        var isNamed = _block[first].NameKind > 0 || _block[first].Traits.IsCapitalised || _block.Is(first, _block.Words.Determiners) || _block.IsPerson(end - 1);
        if (draft.Cue.Count == 1 && _block[draft.Cue.First - 1].IsQuoted && isNamed && (end == _block.Count || _block.Mark(end) != '\0' || _taken[end]))
            draft.Source = new(first, end);
    }

    /// <summary>“…,” a clerk who knows the harbour says. All that stands between a speech, or the beginning of the sentence, and the verb spoke it.</summary>
    private void LookBetween(AttributionDraft draft)
    {
        var end = WithoutSmallWords(draft.Cue.First);
        var first = end;
        while (first > 0 && end - first < LongestSource && IsOfSource(first - 1) && !_block.BeginsSentence(first))
            first--;
        var isWhole = _block.BeginsSentence(first) || _block[first - 1].IsQuoted;
        if (first < end && isWhole && (_block[first].NameKind > 0 || _block.IsPronoun(first) || _block.Is(first, _block.Words.Determiners)))
            draft.Source = new(first, end);
    }

    /// <summary>"has often said": where the auxiliaries and adverbs before a verb begin.</summary>
    private int WithoutSmallWords(int verb)
    {
        while (verb > 0 && IsBesideVerb(_block[verb - 1]))
            verb--;
        return verb;
    }

    private bool IsOfSource(int unit) => !_block[unit].IsQuoted && _block.Mark(unit) == '\0' && !_taken[unit];

    private static bool IsBesideVerb(SpeechUnit unit) => !unit.IsQuoted && unit.Traits.IsBesideVerb;

    /// <summary>"Quill thanked them, saying “…”": the one who speaks is the source of the cue before in the same sentence, or its first person. "Adding: “…”": who spoke last.</summary>
    private void LookBack(int draft)
    {
        var cue = _drafts[draft].Cue.First;
        if (SubjectBehind(draft) is { IsEmpty: false } subject)
        {
            _drafts[draft].Source = subject;
            return;
        }
        var before = draft > 0 && _drafts[draft - 1].Cue.First < cue ? _drafts[draft - 1] : null;
        for (var i = draft - 2; i >= 0 && before is { Source.IsEmpty: true } && _drafts[i].Cue.First < cue && _block[_drafts[i].Cue.First].Sentence == _block[cue].Sentence; i--)
            before = _drafts[i];
        if (before is not null && (_block[before.Cue.First].Sentence == _block[cue].Sentence || _block.BeginsSentence(cue)))
            _drafts[draft].Source = before.Source;
        else if (_block.Mark(cue - 1) == ',')
            _drafts[draft].Source = FirstPerson(cue);
    }

    /// <summary>Calling it “a fine bridge,” Quill asked for more: who speaks right behind a passage that opens the sentence with its verb spoke it, too.</summary>
    private TokenRange SubjectBehind(int draft)
    {
        // What was taken for speech may have been a title, and nothing is left.
        var (cue, passage) = (_drafts[draft].Cue, _drafts[draft].Contents.LastOrDefault().End - 1);
        return _block.BeginsSentence(cue.First) && passage >= cue.End && _block.LastMark(passage) == ','
            ? _drafts.Find(other => other.Source.First == passage + 1)?.Source ?? default
            : default;
    }

    /// <summary>The first person whom the sentence of a unit names before it.</summary>
    private TokenRange FirstPerson(int unit)
    {
        var first = unit;
        while (!_block.BeginsSentence(first) && unit - first < FarthestPerson)
            first--;
        while (first < unit && !_block.IsPerson(first))
            first++;
        var end = first;
        while (end < unit && _block.IsPerson(end))
            end++;
        return end > first ? new(first, end) : default;
    }
}
