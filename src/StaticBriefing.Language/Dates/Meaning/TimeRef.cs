namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>A time that only points.</summary>
internal enum TimeRef
{
    Present,
    Past,
    Future,
}
