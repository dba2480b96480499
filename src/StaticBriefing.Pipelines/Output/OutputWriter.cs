using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// Publishes a whole site into an output folder: at any moment, through crashes too, the folder is the whole old site or the whole new one.
/// Files with the same bytes are kept with their times; when all are the same nothing is written. Dot-files of others (.git, .DS_Store)
/// are carried over; any other file that this tool did not write there stops it, unless told to force.
/// </summary>
public static class OutputWriter
{
    public static PublishResult Publish(OutputSettings settings, IEnumerable<SiteFile> files)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            using var held = BuildLock.TryTake(settings.LockPath, settings.Patience);
            if (held is not null)
                return PublishAlone(settings, AcceptedFiles.Of(files, diagnostics), diagnostics);
            diagnostics.ReportOutputBusy(settings.Folder, settings.LockPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.ReportOutputFailed(settings.Folder, failure.Message);
        }
        return PublishResult.Refused(diagnostics);
    }

    private static PublishResult PublishAlone(OutputSettings settings, IReadOnlyList<SiteFile> files, DiagnosticBag diagnostics)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Folder));
        StagingFolder.RemoveLeftovers(folder);
        var survey = OutputSurvey.Of(folder);
        if (FindManifest(settings, folder, survey, diagnostics) is not { } manifest)
            return PublishResult.Refused(diagnostics);
        var plan = OutputPlan.Make(folder, files, survey, manifest);
        if (plan.Strangers.Count > 0 && !settings.Force)
        {
            diagnostics.ReportStrangersInOutput(settings.Folder, plan.Strangers);
            return PublishResult.Refused(diagnostics);
        }
        if (!plan.IsEmpty)
            StageAndSwap(folder, plan);
        if (plan.Repaired.Count > 0)
            diagnostics.ReportOutputRepaired(settings.Folder, plan.Repaired);
        return ResultOf(plan, diagnostics);
    }

    // Null means that the folder is not ours to publish into, and the reason has been reported.
    private static OutputManifest? FindManifest(OutputSettings settings, string folder, OutputSurvey survey, DiagnosticBag diagnostics)
    {
        if (survey.Kind is not (EntryKind.Missing or EntryKind.Folder))
        {
            diagnostics.ReportOutputNotAFolder(settings.Folder);
            return null;
        }
        var manifest = OutputManifest.TryRead(folder);
        if (manifest is null && !settings.Force && survey.Entries.Any(entry => !entry.IsDotted))
        {
            diagnostics.ReportOutputNotOurs(settings.Folder);
            return null;
        }
        return manifest ?? OutputManifest.Empty;
    }

    private static void StageAndSwap(string folder, OutputPlan plan)
    {
        var staging = new StagingFolder(folder);
        try
        {
            staging.Build(plan);
            FolderSwap.Publish(folder, staging);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            staging.Remove();
            throw;
        }
    }

    private static PublishResult ResultOf(OutputPlan plan, DiagnosticBag diagnostics) => new(
        Published: true,
        plan.Changed.Select(file => file.Path).Where(path => path != OutputManifest.Path).ToEquatableArray(),
        plan.Removed.ToEquatableArray(),
        plan.Carried.Select(entry => entry.Path).ToEquatableArray(),
        plan.Same.Count(path => path != OutputManifest.Path),
        diagnostics.ToEquatableArray());
}
