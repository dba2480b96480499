using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Finds the source of a speech by where it stands: beside the verb, between a speech and the verb, before another verb of the sentence.</summary>
/// <param name="drafts">In the order of their cues.</param>
/// <param name="taken">Of each unit, whether a cue or a content holds it.</param>
internal sealed class SourceFinder(SpeechBlock block, List<AttributionDraft> drafts, bool[] taken)
{
    private const int LongestSource = 20;
    private const int FarthestPerson = 60;
    private const int LongestOpening = 5;

    private readonly PeopleSources _people = new(block);

    /// <summary>Finds who speaks where the tagger of arguments has found nobody, or another.</summary>
    public void Find(AttributionDraft draft)
    {
        FreeSource(draft);
        _people.Mend(draft);
        if (draft.Source.IsEmpty)
            TakeAgent(draft);
        if (draft.Source.IsEmpty)
            TakeSubjectOfSaying(draft);
        TakeSpeakerBehindSpeech(draft);
        if (draft.Source.IsEmpty)
            TakeSpeakerBehindVerb(draft);
        if (!draft.Contents.Exists(block.HoldsSpeech))
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
        while (first > 0 && block.IsPerson(first - 1))
            first--;
        var isOther = !draft.Source.IsEmpty && draft.Source.End < first && block.BeginsSentence(draft.Source.First) == block.BeginsSentence(first);
        if (isOther && first < end && block.Mark(first - 1) == ',' && block.IsReportingVerb(draft.Cue.First) && block[draft.Cue.First].Traits.IsFinite)
            draft.Source = new(first, end);
    }

    /// <summary>"Quill, the mayor of Orvik, said the bridge is safe": what stands before a plain verb of saying whose content follows is not told, but tells.</summary>
    private void TakeSubjectOfSaying(AttributionDraft draft)
    {
        var subject = draft.Contents.FindIndex(content => content.End <= draft.Cue.First && content.End >= BeforeComma(draft.Cue.First));
        if (subject < 0 || block.HoldsSpeech(draft.Contents[subject]) || !IsPlainSaying(draft.Cue) || !draft.Contents.Exists(content => content.First >= draft.Cue.End && !block.IsScrap(content)))
            return;
        draft.Source = new(draft.Contents[subject].First, draft.Cue.First);
        draft.Contents.RemoveAt(subject);
    }

    private int BeforeComma(int unit) => block.Mark(unit - 1) == ',' ? unit - 1 : unit;

    /// <summary>Who is said to be, or seems to be, does not speak.</summary>
    private bool IsPlainSaying(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (block.Is(i, block.Words.Auxiliaries))
                return false;
        }
        return block.IsReportingVerb(cue.First) && block[cue.First].Traits.IsFinite;
    }

    /// <summary>“…,” another friend, Ada Quill, told the council: the words between a speech and its verb are not said, but tell who spoke.</summary>
    private void TakeSpeakerBehindSpeech(AttributionDraft draft)
    {
        var at = draft.Contents.FindIndex(content => content.Count > 1 && IsAttributed(content.First) && (content.End == draft.Source.First || (content.End <= draft.Cue.First && content.End >= BeforeComma(draft.Cue.First))));
        if (at < 0 || draft.Contents[at].Count > LongestSource || draft.Source.First >= draft.Cue.End)
            return;
        var speech = draft.Contents[at].First;
        draft.Contents[at] = new(speech, speech + 1);
        draft.Source = new(speech + 1, draft.Cue.First);
    }

    /// <summary>“…,” said a baker who has worked for the town: right behind the verb of a speech stands who spoke it, and not more of it.</summary>
    private void TakeSpeakerBehindVerb(AttributionDraft draft)
    {
        var at = draft.Contents.FindIndex(content => content.First == draft.Cue.End && IsNamed(content) && !block.HoldsSpeech(content));
        if (at < 0 || draft.Cue.Count > 1 || !block[draft.Cue.First - 1].IsQuoted || draft.Contents[at].Count > LongestSource || !draft.Contents.Exists(content => content.End == draft.Cue.First))
            return;
        draft.Source = draft.Contents[at];
        draft.Contents.RemoveAt(at);
    }

    private bool IsNamed(TokenRange range) =>
        block[range.First].NameKind > 0 || block[range.First].Traits.IsCapitalised || block.Is(range.First, block.Words.Determiners) || block.IsPerson(range.End - 1);

    private bool IsAttributed(int passage) => block.IsWholeSpeech(passage) && block.LastMark(passage) == ',';

    /// <summary>"Quill praised the plan and predicted that …", "…, calling it “fine”": the subject of the verb before is that of a verb that is joined to it.</summary>
    public void TakeShared(int draft)
    {
        var cue = drafts[draft].Cue.First;
        var first = WithoutSmallWords(cue);
        var joins = block.Is(first - 1, block.Words.JoiningWords) || (block.Mark(first - 1) == ',' && !block[cue].Traits.IsFinite);
        if (!joins || block[first - 1].Sentence != block[cue].Sentence)
            return;
        for (var i = draft - 1; i >= 0 && block[drafts[i].Cue.First].Sentence == block[cue].Sentence; i--)
        {
            if (drafts[i].Contents.Exists(content => content.Contains(cue)))
                return;
            if (drafts[i].Source is { IsEmpty: false } source && drafts[i].Cue.First < cue)
            {
                drafts[draft].Source = source;
                return;
            }
        }
    }

    /// <summary>"Quill answered one of the messages by saying, “…”": the subject of the sentence spoke.</summary>
    private void TakeSubjectOfMeans(AttributionDraft draft)
    {
        var by = draft.Cue.End - 1;
        while (by > draft.Cue.First && !block.Is(by, block.Words.AgentWords))
            by--;
        if (by + 1 >= draft.Cue.End || !block.IsReportingVerb(by + 1) || block[by + 1].Traits.IsFinite || Subject(by) is not { IsEmpty: false } subject)
            return;
        draft.Source = subject;
        // That the one who speaks answered is not told besides.
        foreach (var other in drafts.Where(other => other != draft && other.Cue.End <= by))
            other.Contents.RemoveAll(content => content.First <= draft.Cue.First && draft.Contents.TrueForAll(own => own.End <= content.End && own.First > content.First));
    }

    /// <summary>What stands between the beginning of a sentence, or a comma near it, and its first verb, where that is a name, a pronoun or "the minister".</summary>
    private TokenRange Subject(int unit)
    {
        var first = unit;
        while (!block.BeginsSentence(first))
            first--;
        for (var i = first; i < Math.Min(unit, first + LongestOpening); i++)
        {
            if (block.Mark(i) == ',' && block.Is(first, block.Words.Prepositions))
                first = i + 1;
        }
        var end = first;
        while (end < unit && end - first < LongestSource && IsOfSource(end) && !block[end].Traits.IsFinite && !IsBesideVerb(block[end]))
            end++;
        return block.MayBeginPerson(first) && end < unit && block.Mark(end) == '\0' ? new(first, end) : default;
    }

    /// <summary>"was described by Quill as “…”": who follows "by" spoke.</summary>
    private void TakeAgent(AttributionDraft draft)
    {
        var by = block.Is(draft.Cue.End - 1, block.Words.AgentWords) ? draft.Cue.End - 1 : draft.Cue.End;
        var end = by + 1;
        while (end < block.Count && block[end].NameKind > 0)
            end++;
        if (!block.Is(by, block.Words.AgentWords) || end == by + 1)
            return;
        draft.Source = new(by + 1, end);
        for (var i = 0; i < draft.Contents.Count; i++)
        {
            if (draft.Contents[i].First >= by && draft.Contents[i].First < end)
                draft.Contents[i] = new(Math.Min(end, draft.Contents[i].End - 1), draft.Contents[i].End);
        }
    }

    /// <summary>"Quill has often said “…”": a name right before the verb and its small words speaks.</summary>
    private void LookLeft(AttributionDraft draft)
    {
        var end = WithoutSmallWords(draft.Cue.First);
        var first = end;
        while (first > 0 && block[first - 1].NameKind > 0 && block[first - 1].Sentence == block[draft.Cue.First].Sentence)
            first--;
        if (first == end || draft.Contents.Exists(content => content.First < end && content.End > first))
            return;
        draft.Source = new(block.Is(first - 1, block.Words.Determiners) ? first - 1 : first, end);
    }

    /// <summary>“…,” said the harbourmaster of Orvik, or retired baker Ada Quill, …: who follows the verb right after a speech spoke it, up to a mark or another's words.</summary>
    private void LookRight(AttributionDraft draft)
    {
        var first = draft.Cue.End;
        var end = first;
        while (end < block.Count && end - first < LongestSource && IsOfSource(end) && block[end].Sentence == block[draft.Cue.First].Sentence)
            end++;
        if (end == first)
            return;
        if (draft.Cue.Count == 1 && block[draft.Cue.First - 1].IsQuoted && IsNamed(new(first, end)) && (end == block.Count || block.Mark(end) != '\0' || taken[end]))
            draft.Source = new(first, end);
    }

    /// <summary>“…,” a clerk who knows the harbour says. All that stands between a speech, or the beginning of the sentence, and the verb spoke it.</summary>
    private void LookBetween(AttributionDraft draft)
    {
        var end = WithoutSmallWords(draft.Cue.First);
        var first = end;
        while (first > 0 && end - first < LongestSource && IsOfSource(first - 1) && !block.BeginsSentence(first))
            first--;
        var isWhole = block.BeginsSentence(first) || block[first - 1].IsQuoted;
        if (first < end && isWhole && block.MayBeginPerson(first))
            draft.Source = new(first, end);
    }

    /// <summary>"has often said": where the auxiliaries and adverbs before a verb begin.</summary>
    private int WithoutSmallWords(int verb)
    {
        while (verb > 0 && IsBesideVerb(block[verb - 1]))
            verb--;
        return verb;
    }

    private bool IsOfSource(int unit) => !block[unit].IsQuoted && block.Mark(unit) == '\0' && !taken[unit];

    private static bool IsBesideVerb(SpeechUnit unit) => !unit.IsQuoted && unit.Traits.IsBesideVerb;

    /// <summary>"Quill thanked them, saying “…”": the one who speaks is the source of the cue before in the same sentence, or its first person. "Adding: “…”": who spoke last.</summary>
    public void LookBack(int draft)
    {
        var cue = drafts[draft].Cue.First;
        if (SubjectBehind(draft) is { IsEmpty: false } subject)
        {
            drafts[draft].Source = subject;
            return;
        }
        var before = draft > 0 && drafts[draft - 1].Cue.First < cue ? drafts[draft - 1] : null;
        for (var i = draft - 2; i >= 0 && before is { Source.IsEmpty: true } && drafts[i].Cue.First < cue && block[drafts[i].Cue.First].Sentence == block[cue].Sentence; i--)
            before = drafts[i];
        if (before is not null && (block[before.Cue.First].Sentence == block[cue].Sentence || block.BeginsSentence(cue)))
            drafts[draft].Source = before.Source;
        else if (block.Mark(cue - 1) == ',')
            drafts[draft].Source = FirstPerson(cue);
    }

    /// <summary>Calling it “a fine bridge,” Quill asked for more: who speaks right behind a passage that opens the sentence with its verb spoke it, too.</summary>
    private TokenRange SubjectBehind(int draft)
    {
        // What was taken for speech may have been a title, and nothing is left.
        var (cue, passage) = (drafts[draft].Cue, drafts[draft].Contents.LastOrDefault().End - 1);
        return block.BeginsSentence(cue.First) && passage >= cue.End && block.LastMark(passage) == ','
            ? drafts.Find(other => other.Source.First == passage + 1)?.Source ?? default
            : default;
    }

    /// <summary>The first person whom the sentence of a unit names before it.</summary>
    private TokenRange FirstPerson(int unit)
    {
        var first = unit;
        while (!block.BeginsSentence(first) && unit - first < FarthestPerson)
            first--;
        while (first < unit && !block.IsPerson(first))
            first++;
        var end = first;
        while (end < unit && block.IsPerson(end))
            end++;
        return end > first ? new(first, end) : default;
    }

    /// <summary>“The risk,” said Quill, a baker of Lund, “is small.”: a passage is spoken, and names nobody.</summary>
    private void FreeSource(AttributionDraft draft)
    {
        var passage = draft.Source.First;
        while (passage < draft.Source.End && !block[passage].IsQuoted)
            passage++;
        if (passage == draft.Source.First || passage != draft.Source.End - 1 || block.Mark(passage - 1) != ',')
            return;
        draft.Source = new(draft.Source.First, passage);
        draft.Contents.Add(new(passage, passage + 1));
    }
}
