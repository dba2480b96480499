namespace StaticBriefing.Pipelines.Steps;

/// <summary>Why an output of a step is what it is; the words are those of Roslyn's incremental generators.</summary>
public enum RunReason
{
    /// <summary>The key was not there in the run before.</summary>
    New,

    /// <summary>The input differs and so does the output.</summary>
    Modified,

    /// <summary>The input differs, the output is equal: whatever follows may rest.</summary>
    Unchanged,

    /// <summary>The input is equal: nothing was computed.</summary>
    Cached,

    /// <summary>The key was there in the run before and is not any more.</summary>
    Removed,
}
