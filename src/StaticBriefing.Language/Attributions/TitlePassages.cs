using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Takes from what was said the titles of works and the nicknames that the reporter gives: “The Last Bridge,” a passage with a capital in each word.</summary>
internal static class TitlePassages
{
    public static void Remove(SpeechBlock block, List<AttributionDraft> drafts)
    {
        foreach (var draft in drafts)
            draft.Contents.RemoveAll(content => content.Count == 1 && IsOnlyTitle(block, content.First) && !IsSpoken(block, content.First, draft));
    }

    private static bool IsOnlyTitle(SpeechBlock block, int passage) =>
        block.IsTitle(passage) && !IsCalledOut(block, passage) && !StandsAlone(block, passage);

    /// <summary>“Marco! Marco!” is no title.</summary>
    private static bool IsCalledOut(SpeechBlock block, int passage) => block.LastMark(passage) is '!' or '?';

    /// <summary>A sentence of its own, which somebody may well have said.</summary>
    private static bool StandsAlone(SpeechBlock block, int passage) =>
        block.BeginsSentence(passage) && block[passage + 1].Sentence != block[passage].LastSentence;

    /// <summary>“Never,” Quill said: who spoke or the verb stands right beside, and the verb tells of speech.</summary>
    private static bool IsSpoken(SpeechBlock block, int passage, AttributionDraft draft)
    {
        if (!draft.Source.IsEmpty && draft.Source.First == passage + 1 && block.Is(passage + 1, block.Words.RelativeWords))
            return false;
        return (IsBeside(block, passage, draft.Cue) || IsBeside(block, passage, draft.Source)) && Speaks(block, draft.Cue);
    }

    private static bool IsBeside(SpeechBlock block, int passage, TokenRange range)
    {
        if (range.IsEmpty)
            return false;
        var (first, end) = range.First > passage ? (passage + 1, range.First) : (range.End, passage);
        for (var i = first; i < end; i++)
        {
            if (block.Mark(i) is not (',' or ':'))
                return false;
        }
        return true;
    }

    private static bool Speaks(SpeechBlock block, TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (block.Is(i, block.Words.NamingWords))
                return false;
        }
        for (var i = cue.First; i < cue.End; i++)
        {
            if (block.Mark(i) != '\0' || block.IsReportingVerb(i))
                return true;
        }
        return false;
    }
}
