namespace StaticBriefing.Language.Attributions;

/// <summary>Takes people of whom a name only tells whose they are, "Quill aides", for the source where the name alone was taken, or one that is named before.</summary>
internal sealed class PeopleSources(SpeechBlock block)
{
    private const int MostWords = 3;

    public void Mend(AttributionDraft draft)
    {
        if (draft.Source.IsEmpty)
            return;
        GoOn(draft);
        TakeNearest(draft);
        FreeHead(draft);
    }

    /// <summary>"Quill" before "aides" → "Quill aides"</summary>
    private void GoOn(AttributionDraft draft)
    {
        var end = draft.Source.End;
        if (!IsName(end - 1))
            return;
        while (end < draft.Source.End + MostWords && IsPeople(end) && !IsHeld(end, draft))
            end++;
        draft.Source = new(draft.Source.First, end);
    }

    /// <summary>"unless Quill wins - something Quill aides say is likely": they say it, and not whom the words before name.</summary>
    private void TakeNearest(AttributionDraft draft)
    {
        var (end, first) = (draft.Cue.First, draft.Cue.First);
        while (first > 0 && end - first < MostWords && IsPeople(first - 1))
            first--;
        if (first == end || !IsName(first - 1))
            return;
        while (first > 0 && IsName(first - 1))
            first--;
        var isBehind = draft.Source.End <= first && block[draft.Source.First].Sentence == block[first].Sentence;
        if (isBehind && block.IsReportingVerb(draft.Cue.First) && block[draft.Cue.First].Traits.IsFinite && !draft.Contents.Exists(content => content.First < end && content.End > first))
            draft.Source = new(first, end);
    }

    /// <summary>"something | Quill aides say is likely": what is spoken of speaks not.</summary>
    private void FreeHead(AttributionDraft draft)
    {
        var first = draft.Source.End - 1;
        if (!IsPeople(first) || !block.IsPlural(first) || !IsName(first - 1) || !block.Is(draft.Source.First, block.Words.SingleWords))
            return;
        while (first > draft.Source.First && IsName(first - 1))
            first--;
        if (first == draft.Source.First + 1)
            draft.Source = new(first, draft.Source.End);
    }

    // A name that is not known for one has its capital.
    private bool IsName(int unit) => block[unit].NameKind > 0 || (!block[unit].IsQuoted && block[unit].Traits.IsCapitalised);

    private bool IsPeople(int unit) => !block[unit].IsQuoted && !block[unit].Traits.IsCapitalised && (block[unit].Traits.IsPerson || block.Is(unit, block.Words.Roles));

    private static bool IsHeld(int unit, AttributionDraft draft) => draft.Cue.Contains(unit) || draft.Contents.Exists(content => content.Contains(unit));
}
