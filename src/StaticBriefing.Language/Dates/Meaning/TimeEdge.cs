namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>On which side of a date something lies.</summary>
internal enum TimeEdge
{
    Since,
    Until,
    Before,
    After,

    /// <summary>From the day that is counted from to this: "within two weeks".</summary>
    Within,
    By,
}
