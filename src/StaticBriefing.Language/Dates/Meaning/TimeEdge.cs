namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>On which side of a date something lies.</summary>
internal enum TimeEdge
{
    Since,
    Until,
    Before,
    After,
    By,
}
