namespace StaticBriefing.Language.Findings;

/// <summary>What a temporal expression names, in the types of TimeML.</summary>
public enum TimexType
{
    /// <summary>A day or something longer: "Monday", "2019", "early March".</summary>
    Date,

    /// <summary>A part of a day: "at 3 pm", "last night".</summary>
    Time,

    /// <summary>How long: "three hours".</summary>
    Duration,

    /// <summary>Again and again: "every Friday".</summary>
    Set,
}
