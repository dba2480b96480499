namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>A part of a temporal expression that is one itself.</summary>
internal enum TimeSlot
{
    /// <summary>The one that a phrase is about: "2019" in "since 2019".</summary>
    Only,

    From,
    To,

    /// <summary>The whole that a part is taken of: "May" in "the last day of May".</summary>
    Of,

    /// <summary>What comes to a length: "two months" in "a year and two months".</summary>
    And,
}
