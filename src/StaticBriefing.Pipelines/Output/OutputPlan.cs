using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What publishing has to do: the new files, and what becomes of everything that is there.</summary>
/// <param name="Files">All files of the new site in ordinal order, the manifest last.</param>
/// <param name="Same">Paths whose bytes on the disk are already those of the new site.</param>
/// <param name="Removed">Paths that the manifest names and the new site does not have.</param>
/// <param name="Carried">Dot-files and dot-folders of others.</param>
/// <param name="Strangers">Other files that this tool did not write.</param>
/// <param name="Repaired">Paths that somebody changed or removed since this tool wrote them.</param>
internal sealed record OutputPlan(
    IReadOnlyList<SiteFile> Files,
    IReadOnlySet<string> Same,
    IReadOnlyList<string> Removed,
    IReadOnlyList<OutputEntry> Carried,
    IReadOnlyList<string> Strangers,
    IReadOnlyList<string> Repaired)
{
    public bool IsEmpty => Same.Count == Files.Count && Removed.Count == 0 && Strangers.Count == 0;

    public IEnumerable<SiteFile> Changed => Files.Where(file => !Same.Contains(file.Path));

    public static OutputPlan Make(string folder, IReadOnlyList<SiteFile> site, OutputSurvey survey, OutputManifest manifest)
    {
        var files = site.Append(new SiteFile(OutputManifest.Path, OutputManifest.Write(site))).ToList();
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var same = files.Where(file => FileBytes.AreOnDisk(file, folder)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var foreign = survey.Entries.Where(entry => !paths.Contains(entry.Path) && !manifest.Names(entry.Path)).ToList();
        return new OutputPlan(
            files,
            same,
            [.. survey.Entries.Where(entry => entry.Kind != EntryKind.Folder && !paths.Contains(entry.Path) && manifest.Names(entry.Path)).Select(entry => entry.Path)],
            [.. foreign.Where(entry => entry.IsDotted)],
            [.. FindStrangers(survey, foreign, files, same, manifest)],
            [.. manifest.Paths.Where(path => paths.Contains(path) && !same.Contains(path) && !FileBytes.HaveChecksum(folder, path, manifest.ChecksumOf(path)))]);
    }

    // A file that stands where the new site wants to write, and that we did not write, is a stranger as well.
    private static IEnumerable<string> FindStrangers(
        OutputSurvey survey,
        List<OutputEntry> foreign,
        List<SiteFile> files,
        HashSet<string> same,
        OutputManifest manifest)
    {
        var unknown = foreign.Where(entry => !entry.IsDotted && entry.Kind != EntryKind.Folder).Select(entry => entry.Path);
        var standing = survey.Entries.Where(entry => entry.Kind != EntryKind.Folder).Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var covered = files.Select(file => file.Path).Where(path => standing.Contains(path) && !same.Contains(path) && !manifest.Names(path));
        return unknown.Concat(covered).Order(StringComparer.Ordinal);
    }
}
