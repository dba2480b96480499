using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Empties an output folder of what this tool wrote there, and of nothing else.</summary>
public static class OutputCleaner
{
    public static CleanResult Clean(OutputSettings settings)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            using var held = BuildLock.TryTake(settings.LockPath, settings.Patience);
            if (held is not null)
                return CleanAlone(settings, diagnostics);
            diagnostics.ReportOutputBusy(settings.Folder, settings.LockPath);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.ReportOutputFailed(settings.Folder, failure.Message);
        }
        return new CleanResult([], [], diagnostics.ToEquatableArray());
    }

    private static CleanResult CleanAlone(OutputSettings settings, DiagnosticBag diagnostics)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Folder));
        if (FileStamp.Of(folder).Kind == EntryKind.Folder)
            StagingFolder.RemoveLeftovers(folder);
        var survey = OutputSurvey.Of(folder);
        var files = survey.Entries.Where(entry => entry.Kind != EntryKind.Folder).ToList();
        if (files.Count > 0 && OutputManifest.TryRead(folder) is null)
            diagnostics.ReportOutputNotOurs(settings.Folder);
        var ours = OutputManifest.TryRead(folder) is { } manifest ? files.Where(entry => manifest.Names(entry.Path)).ToList() : [];
        Remove(folder, survey, ours);
        return new CleanResult(
            ours.Select(entry => entry.Path).Where(path => path != OutputManifest.Path).ToEquatableArray(),
            files.Except(ours).Select(entry => entry.Path).ToEquatableArray(),
            diagnostics.ToEquatableArray());
    }

    // The manifest goes last: cut off in the middle, a second try still knows what is ours.
    private static void Remove(string folder, OutputSurvey survey, List<OutputEntry> ours)
    {
        foreach (var entry in ours.OrderBy(entry => entry.Path == OutputManifest.Path))
            File.Delete(Path.Combine(folder, entry.Path));
        var folders = survey.Entries.Where(entry => entry.Kind == EntryKind.Folder).Select(entry => Path.Combine(folder, entry.Path));
        if (ours.Count > 0)
            RemoveEmpty(folders.Append(folder));
    }

    // A folder's path is shorter than those inside it, so the longest go first.
    private static void RemoveEmpty(IEnumerable<string> folders)
    {
        foreach (var empty in folders.OrderByDescending(path => path.Length))
        {
            if (!Directory.EnumerateFileSystemEntries(empty).Any())
                Directory.Delete(empty);
        }
    }
}
