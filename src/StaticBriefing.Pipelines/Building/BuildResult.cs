using StaticBriefing.Pipelines.Output;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Building;

/// <summary>A site, and how it came about.</summary>
/// <param name="Files">Every file of the site, in ordinal order of paths; their bytes are where the build was told to put them.</param>
/// <param name="Diagnostics">Every finding of the run, sorted.</param>
/// <param name="Settings">Each setting in force with its origin.</param>
/// <param name="Steps">What ran and what was reused.</param>
/// <param name="Sources">Gives the text input of a path, to show lines of it; null when there is none.</param>
public sealed record BuildResult(
    IReadOnlyList<SiteFile> Files,
    EquatableArray<Diagnostic> Diagnostics,
    BriefingSummary Summary,
    EquatableArray<SettingValue> Settings,
    StepLog Steps,
    Func<string, SourceText?> Sources)
{
    /// <summary>False when nothing had changed since a build that is remembered, and no step ran.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether each article's seed and quotations hold, in ordinal order of articles.</summary>
    public EquatableArray<ArticleVerification> Articles { get; init; }
}
