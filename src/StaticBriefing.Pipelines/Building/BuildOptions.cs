using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pipelines.Building;

/// <summary>What a build is told besides its inputs.</summary>
/// <param name="ToolVersion">For the About page.</param>
public sealed record BuildOptions(string ToolVersion)
{
    /// <summary>Threads for reading, binding and rendering.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The day that "next" and "last" count from; null leaves the timeline undivided.</summary>
    public EdtfDate? Now { get; init; }

    /// <summary>Drafts are shown.</summary>
    public bool Preview { get; init; }

    /// <summary>The log of steps is asked for, so every step runs, if only to say that it had nothing to do.</summary>
    public bool Explain { get; init; }

    /// <summary>Settings from flags and environment, such as <c>site.title</c>; a later one wins over an earlier one, all win over the file.</summary>
    public EquatableArray<SettingOverride> Overrides { get; init; }

    /// <summary>Files of data that were made before may stand as they are, with the page that lists them: somebody waits for the other pages.</summary>
    public bool DataMayLag { get; init; }

    /// <summary>What the input folders hold, from one who has looked just now; null to look.</summary>
    public InputLook? Look { get; init; }

    /// <summary>Told of each step as it begins: its name and how many items it has.</summary>
    public Action<string, int>? OnStep { get; init; }
}
