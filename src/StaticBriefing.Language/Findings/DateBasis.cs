namespace StaticBriefing.Language.Findings;

/// <summary>How a temporal expression got its value, or why it has none.</summary>
public enum DateBasis
{
    /// <summary>The words say it all: "3 February 2025", "since 2019".</summary>
    Absolute,

    /// <summary>Counted from the day the article was published.</summary>
    FromPublished,

    /// <summary>Counted from a date that the text gave before: "the next day".</summary>
    FromText,

    /// <summary>Needs the day the article was published, which is not known.</summary>
    NeedsPublished,

    /// <summary>Needs something the text does not say: "after a three-hour meeting".</summary>
    Open,
}
