using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Reports;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Cli.Settings;

/// <summary>What the flags and the environment make of one run.</summary>
/// <param name="Places">The folders with their origins, for <c>config</c>.</param>
/// <param name="Strays">BRIEFING_ variables that name no setting.</param>
internal sealed record RunSettings(ProjectFolders Folders, EquatableArray<SettingValue> Places, EquatableArray<string> Strays)
{
    /// <summary>Weakest first.</summary>
    public EquatableArray<SettingOverride> Overrides { get; init; }

    public FailLevel FailOn { get; init; }

    public ReportFormat Format { get; init; }

    /// <summary>What was built is remembered for the next time.</summary>
    public bool Remembers { get; init; } = true;

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    /// <summary>Nothing may be asked.</summary>
    public bool NoInput { get; init; }

    public int Jobs { get; init; } = 1;

    public EdtfDate? Now { get; init; }

    /// <summary>Colours on standard output.</summary>
    public bool ColorOutput { get; init; }

    /// <summary>Colours on standard error.</summary>
    public bool ColorError { get; init; }

    /// <summary>A line that moves is welcome on standard error.</summary>
    public bool IsLive { get; init; }

    public bool IsJson => Format == ReportFormat.Json;
}
