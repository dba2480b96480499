namespace StaticBriefing.Semantics.Variants;

/// <summary>
/// When two quotations are the same utterance. Rather a wording is missed than two utterances taken for one: short pieces are commonplaces,
/// two known speakers are two people, and words that come back much later were said again.
/// </summary>
internal static class SameUtterance
{
    private const int FewestWords = 6;
    private const int FewestLetters = 28;

    // Without a speaker, or in a writer's own words, chance has more room.
    private const int FewestUnsureWords = 10;

    private const double SharedOfSure = 0.6;
    private const double SharedOfUnsure = 0.75;

    // In days.
    private const int Near = 14;
    private const int Far = 120;

    // A long sentence is remembered, and quoted again for months.
    private const int MemorableRuns = 16;

    /// <summary>It says enough to be told from what anybody may say.</summary>
    public static bool IsTelling(Wording wording) => wording.Count >= FewestWords && wording.Letters >= FewestLetters;

    /// <summary>How much of a wording a fuller one holds, 0 to 1; 0 when it is too little, or when somebody else spoke.</summary>
    public static double Share(Wording part, Wording whole)
    {
        if (part.Speaker is not null && whole.Speaker is not null && part.Speaker != whole.Speaker)
            return 0;
        var isSure = part.Speaker is not null && part.Speaker == whole.Speaker && !part.IsReported && !whole.IsReported;
        if (!isSure && part.Count < FewestUnsureWords)
            return 0;
        var share = (double)part.SharedRuns(whole) / part.Runs.Length;
        return share >= (isSure ? SharedOfSure : SharedOfUnsure) ? share : 0;
    }

    /// <summary>Their dates, as far as they are known, allow it.</summary>
    /// <param name="sharedRuns">Of their wordings.</param>
    public static bool FitInTime(SpokenQuote a, SpokenQuote b, int sharedRuns)
    {
        if (DaySpan.Of(a.SaidOn) is { } one && DaySpan.Of(b.SaidOn) is { } other && one.GapTo(other) > 0)
            return false;
        if (a.Days is not { } first || b.Days is not { } second)
            return true;
        var gap = first.GapTo(second);
        return gap <= Near || (gap <= Far && sharedRuns >= MemorableRuns);
    }
}
