namespace StaticBriefing.Language.Events;

/// <summary>What the verb of a date tells.</summary>
internal enum HappeningKind
{
    /// <summary>A state, a statement, something that is not said to be.</summary>
    None,

    /// <summary>Words only: "said on Monday".</summary>
    Said,

    /// <summary>Set for a day to come.</summary>
    Ahead,

    Past,
}
