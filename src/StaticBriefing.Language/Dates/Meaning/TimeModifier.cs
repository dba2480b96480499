namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>A modifier as ISO-TimeML names it, in its own spelling.</summary>
internal enum TimeModifier
{
    START,
    MID,
    END,
    APPROX,
    MORE_THAN,
    LESS_THAN,
    EQUAL_OR_MORE,
    EQUAL_OR_LESS,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
}
