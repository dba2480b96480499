namespace StaticBriefing.Text.Verbatim;

/// <summary>Which of two texts has some words.</summary>
public enum DiffKind
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>Only the first.</summary>
    Removed,

    /// <summary>Only the second.</summary>
    Added,
}
