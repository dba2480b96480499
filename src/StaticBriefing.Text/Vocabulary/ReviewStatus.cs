namespace StaticBriefing.Text.Vocabulary;

/// <summary>What an editor has said about a fact.</summary>
public enum ReviewStatus
{
    /// <summary>Found by the tool; no editor has looked.</summary>
    Auto,

    /// <summary>An editor has confirmed it.</summary>
    Reviewed,

    /// <summary>An editor doubts it; shown with that word.</summary>
    Disputed,

    /// <summary>The words exist, but someone else said them.</summary>
    Misattributed,

    /// <summary>An editor has refused it; never shown, never found again.</summary>
    Rejected,
}
