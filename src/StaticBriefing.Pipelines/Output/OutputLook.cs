using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What stands in an output folder before publishing, and whether this tool may publish there.</summary>
/// <param name="Manifest">Null when the folder is not ours to publish into; the findings say why.</param>
internal sealed record OutputLook(OutputSurvey Survey, OutputManifest? Manifest, DiagnosticBag Diagnostics)
{
    /// <param name="folder">The whole path of the settings' folder.</param>
    /// <param name="known">Its folders, as they were seen last.</param>
    public static OutputLook At(string folder, OutputSettings settings, IReadOnlyList<SeenFolder> known)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            StagingFolder.RemoveLeftovers(folder);
            var survey = OutputSurvey.Of(folder, known);
            return new OutputLook(survey, ManifestOf(folder, survey, settings, diagnostics), diagnostics);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.ReportOutputFailed(settings.Folder, failure.Message);
            return new OutputLook(OutputSurvey.Nothing, null, diagnostics);
        }
    }

    private static OutputManifest? ManifestOf(string folder, OutputSurvey survey, OutputSettings settings, DiagnosticBag diagnostics)
    {
        if (survey.Kind is not (EntryKind.Missing or EntryKind.Folder))
        {
            diagnostics.ReportOutputNotAFolder(settings.Folder);
            return null;
        }
        var manifest = OutputManifest.TryRead(folder);
        if (manifest is not null || settings.Force || survey.Entries.All(entry => entry.IsDotted))
            return manifest ?? OutputManifest.Empty;
        diagnostics.ReportOutputNotOurs(settings.Folder);
        return null;
    }
}
