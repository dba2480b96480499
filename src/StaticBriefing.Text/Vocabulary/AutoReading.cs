namespace StaticBriefing.Text.Vocabulary;

/// <summary>Whether what the tool finds by itself is shown.</summary>
public enum AutoReading
{
    /// <summary>Found, shown and marked auto.</summary>
    On,

    /// <summary>Only in articles without facts of an editor's own.</summary>
    Marked,

    /// <summary>Nothing is read; only what editors wrote is shown.</summary>
    Off,
}
