namespace StaticBriefing.Semantics.Facts;

/// <summary>Why an event has the date it has, or none.</summary>
public enum DateReason
{
    /// <summary>The source, or an editor, says it outright.</summary>
    Stated,

    /// <summary>Counted from the day the article was published.</summary>
    FromPublished,

    /// <summary>Counted from a date that the source gave before.</summary>
    FromText,

    /// <summary>It counts from a day of publication that is not known.</summary>
    NeedsPublished,

    /// <summary>The source does not say when.</summary>
    Open,
}
