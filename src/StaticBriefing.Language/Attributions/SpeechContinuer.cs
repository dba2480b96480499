using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Finds where a speech goes on behind its attribution: “…,” Quill said. “…”</summary>
/// <param name="taken">Of each unit, whether a cue or a content holds it; kept up to date.</param>
internal sealed class SpeechContinuer(SpeechBlock block, List<AttributionDraft> drafts, bool[] taken)
{
    /// <summary>The passage after the attribution is the same speech when no cue behind it claims it.</summary>
    public void GoOn(AttributionDraft draft)
    {
        if (draft.Contents.Exists(content => content.First >= draft.Cue.End || !block[content.First].IsQuoted))
            return;
        var end = SentenceEnd(Math.Max(draft.Cue.End, draft.Source.End), draft.Cue.First);
        if (!GoesOnAt(end, draft) && (end = ReportEnd(end)) >= 0 && !GoesOnAfterReport(end, draft))
            end = -1;
        if (end < 0)
            return;
        draft.Contents.Add(new(end, end + 1));
        taken[end] = true;
    }

    /// <summary>The first unit that is quoted or no longer of the sentence of another.</summary>
    private int SentenceEnd(int unit, int of)
    {
        while (unit < block.Count && block[unit].Sentence == block[of].Sentence && !block[unit].IsQuoted)
            unit++;
        return unit;
    }

    private bool GoesOnAt(int passage, AttributionDraft draft) => passage < block.Count && block[passage].IsQuoted && StandsAlone(passage)
        && (IsPlainUpTo(passage, draft) || ((block.Mark(passage - 1) == '.' || IsSuspendedAt(passage, draft)) && TryFree(passage, draft)));

    /// <summary>Neither the passage nor a word of the attribution before it belongs to another.</summary>
    private bool IsPlainUpTo(int passage, AttributionDraft draft) =>
        Array.IndexOf(taken, true, Math.Max(draft.Cue.End, draft.Source.End), passage + 1 - Math.Max(draft.Cue.End, draft.Source.End)) < 0;

    /// <summary>“The harbour is small,” Quill said, speaking of Lund, “and it stays so.”</summary>
    private bool IsSuspendedAt(int passage, AttributionDraft draft) =>
        block.BeginsSmall(passage) && block.Mark(passage - 1) == ',' && block.LastMark(draft.Contents[^1].First) == ',';

    /// <summary>“…,” Quill wrote in a letter that was first printed by the Gazette. “…”: what is told of the letter does not claim the speech that goes on.</summary>
    private bool TryFree(int passage, AttributionDraft draft)
    {
        if (!taken[passage])
            return true;
        var claim = drafts.Find(other => other.Contents.Exists(content => content.First <= passage && content.End > passage));
        if (claim is null || !(IsAside(claim, draft, passage) || IsOfSameSpeaker(claim, draft, passage) || block[claim.Cue.First].Sentence > block[passage].LastSentence))
            return false;
        var at = claim.Contents.FindIndex(content => content.First <= passage && content.End > passage);
        var content = claim.Contents[at];
        claim.Contents[at] = content.First < passage ? new(content.First, passage) : new(passage + 1, content.End);
        claim.Contents.RemoveAll(part => part.IsEmpty || (part.Count == 1 && block.Mark(part.First) != '\0'));
        return true;
    }

    /// <summary>Its cue stands in the attribution of another speech.</summary>
    private static bool IsAside(AttributionDraft claim, AttributionDraft of, int passage) => claim.Cue.First >= of.Cue.End && claim.Cue.End < passage - 1;

    /// <summary>“…?” Quill asked, looking displeased. “…”</summary>
    private bool IsOfSameSpeaker(AttributionDraft claim, AttributionDraft of, int passage) =>
        claim.Cue.First >= of.Cue.End && block.Mark(passage - 1) == '.' && (claim.Source.IsEmpty || claim.Source == of.Source);

    /// <summary>Nothing of its sentence stands beside the passage, or only what stood before it.</summary>
    private bool StandsAlone(int unit) =>
        (unit + 1 >= block.Count || block[unit + 1].IsQuoted || block[unit + 1].Sentence != block[unit].LastSentence || block.Mark(unit + 1) == '.')
        && block.Mark(unit - 1) is '.' or ',' or ':' or ';' or '—' or '–';

    /// <summary>Where a sentence of the reporter ends, or the first passage in it; -1 when there is none.</summary>
    private int ReportEnd(int first) => first >= block.Count || block[first].IsQuoted || !block.BeginsSentence(first) ? -1 : SentenceEnd(first, first);

    /// <summary>“…,” said Quill. He has lived in Lund for years. “…”: a whole speech that nobody claims, in the same paragraph.</summary>
    private bool GoesOnAfterReport(int passage, AttributionDraft draft) => passage < block.Count
        && block[passage].Block == block[draft.Cue.First].Block && block.IsWholeSpeech(passage) && block.BeginsSentence(passage) && StandsAlone(passage)
        && (!taken[passage] || TryFreeFromReport(passage, draft));

    /// <summary>… He expects to stay in Lund. “…”: what the report tells of the one who speaks does not claim the speech, as what it tells of another would.</summary>
    private bool TryFreeFromReport(int passage, AttributionDraft draft)
    {
        var speech = new TokenRange(passage, passage + 1);
        var claim = drafts.Find(other => other.Contents.Contains(speech));
        var isOfSpeaker = claim is not null && (claim.Source.IsEmpty || claim.Source == draft.Source || (claim.Source.Count == 1 && block.IsPronoun(claim.Source.First)));
        return isOfSpeaker && block.Mark(passage - 1) == '.' && claim!.Cue.First >= draft.Cue.End && claim.Cue.End < passage && claim.Contents.Remove(speech);
    }
}
