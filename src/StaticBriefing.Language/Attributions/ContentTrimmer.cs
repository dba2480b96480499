using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Takes from what is told the words beside a speech that are the reporter's own, and adds those that begin its sentence.</summary>
/// <param name="taken">Of each unit, whether a cue or a content holds it.</param>
internal sealed class ContentTrimmer(SpeechBlock block, bool[] taken)
{
    private const int LongestSubject = 25;
    private const int LongestAside = 12;

    /// <summary>A few words beside a speech are none of it: “…,” wrote Quill on X. “…” A name right beside the cue is the source that was missing.</summary>
    public void TakeScraps(AttributionDraft draft)
    {
        foreach (var scrap in draft.Contents.FindAll(content => block.IsScrap(content) && !IsSubject(content, draft)))
        {
            draft.Contents.Remove(scrap);
            var isBeside = scrap.First == draft.Cue.End || scrap.End == draft.Cue.First;
            if (draft.Source.IsEmpty && isBeside && (block[scrap.First].NameKind > 0 || IsBehindVerb(scrap, draft)))
                draft.Source = scrap;
        }
    }

    /// <summary>“…,” said the ruling.</summary>
    private bool IsBehindVerb(TokenRange scrap, AttributionDraft draft) =>
        scrap.First == draft.Cue.End && draft.Cue.Count == 1 && block[draft.Cue.First - 1].IsQuoted && block.Is(scrap.First, block.Words.Determiners);

    /// <summary>Quill joked, again in a Southern accent, “…”: what stands between the attribution and a whole speech, and beside neither verb nor source, is none of it.</summary>
    public void TakeLeads(AttributionDraft draft)
    {
        for (var i = 0; i < draft.Contents.Count; i++)
        {
            var (content, speech) = (draft.Contents[i], draft.Contents[i].End - 1);
            var isAfter = content.First > draft.Cue.End && content.First > draft.Source.End && (block.Mark(content.First - 1) == '\0' || IsAside(content, draft));
            if ((isAfter || (content.First == draft.Cue.End && block.Mark(speech - 1) == ':')) && content.Count > 1 && block.IsWholeSpeech(speech) && block.Mark(speech - 1) is ',' or '.' or ':' && !block.Is(content.First, block.Words.ContentOpeners) && !block.HoldsSpeech(new(content.First, speech)))
                draft.Contents[i] = new(speech, content.End);
        }
    }

    // "joked, again using a Southern accent, “…”": few words between commas that nobody opens.
    private bool IsAside(TokenRange content, AttributionDraft draft) =>
        block.Mark(content.First - 1) == ',' && content.First - 1 == draft.Cue.End && content.Count <= LongestAside
        && !block.MayBeginPerson(content.First);

    private bool IsSubject(TokenRange content, AttributionDraft draft) =>
        !draft.Source.IsEmpty && content.End <= draft.Cue.First && draft.Contents.Exists(other => other.First >= draft.Cue.End && block.BeginsSmall(other.First));

    /// <summary>“…,” Quill told a crowd that spilled out onto the street: beside a whole speech the reporter's own words are none of it, but for those that carry it on.</summary>
    public void TakeReport(AttributionDraft draft)
    {
        if (draft.Contents.Exists(content => block.IsWholeSpeech(content.First)))
            draft.Contents.RemoveAll(content => (!HoldsMoreThanTitles(content) && !CarriesOn(content.First, draft)) || IsIntroduction(content, draft));
    }

    /// <summary>Speaking of a “genuine gift,” Quill said, “…”: what opens the sentence before who spoke a whole speech is the reporter's.</summary>
    private bool IsIntroduction(TokenRange content, AttributionDraft draft) =>
        !block[content.First].IsQuoted && !draft.Source.IsEmpty && content.End <= Math.Min(draft.Source.First, draft.Cue.First)
        && draft.Contents.Exists(other => other.First >= draft.Cue.End && block.IsWholeSpeech(other.First) && block[other.First].Sentence == block[draft.Cue.First].Sentence);

    // "told reporters after the dinner that was held": only right after the cue does "that" begin what is told.
    private bool CarriesOn(int unit, AttributionDraft draft) =>
        block.Is(unit, block.Words.CarryingWords) || (block.Is(unit, block.Words.ContentOpeners) && unit == draft.Cue.End);

    /// <summary>"The harbour, Quill said, “is small.”": the words before the attribution begin what the passage ends.</summary>
    public void TakeSubject(AttributionDraft draft)
    {
        var passage = Math.Max(draft.Cue.End, draft.Source.End) + 1;
        var end = (draft.Source.IsEmpty ? draft.Cue.First : Math.Min(draft.Source.First, draft.Cue.First)) - 1;
        if (!draft.Contents.Exists(content => content.First == passage) || !block.BeginsSmall(passage) || block.Mark(passage - 1) != ',' || block.Mark(end) != ',')
            return;
        var first = end;
        while (!block.BeginsSentence(first) && end - first <= LongestSubject && !taken[first - 1])
            first--;
        if (first < end && block.BeginsSentence(first))
            draft.Contents.Insert(0, new(first, end));
    }

    /// <summary>"on the podcast “Here’s the Thing”" holds a passage, and nothing that was said.</summary>
    private bool HoldsMoreThanTitles(TokenRange content)
    {
        if (content.Count == 1)
            return block[content.First].IsQuoted;
        for (var i = content.First; i < content.End; i++)
        {
            if (block[i].IsQuoted && !block.IsTitle(i))
                return true;
        }
        return false;
    }
}
