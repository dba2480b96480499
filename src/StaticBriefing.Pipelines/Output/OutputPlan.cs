using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What publishing has to do: the new files, and what becomes of everything that is there.</summary>
/// <param name="Files">All files of the new site in ordinal order, without the manifest.</param>
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
    public IEnumerable<SiteFile> Changed => Files.Where(file => !Same.Contains(file.Path));

    /// <param name="same">Paths that need not be written.</param>
    public static OutputPlan Make(string folder, IReadOnlyList<SiteFile> files, IReadOnlySet<string> same, OutputSurvey survey, OutputManifest manifest)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var others = survey.Entries.Where(entry => !paths.Contains(entry.Path)).ToList();
        var foreign = others.Where(entry => !manifest.Names(entry.Path)).ToList();
        return new OutputPlan(
            files,
            same,
            [.. others.Where(entry => entry.Kind != EntryKind.Folder && IsOurs(manifest, entry.Path)).Select(entry => entry.Path).Order(StringComparer.Ordinal)],
            [.. foreign.Where(entry => entry.IsDotted)],
            [.. FindStrangers(files, same, survey, foreign, manifest)],
            [.. files.Select(file => file.Path).Where(path => !same.Contains(path) && manifest.Lists(path) && !FileBytes.HaveChecksum(folder, path, manifest.ChecksumOf(path)))]);
    }

    private static bool IsOurs(OutputManifest manifest, string path) => path != OutputManifest.Path && manifest.Names(path);

    // A file that stands where the new site wants to write, and that we did not write, is a stranger as well.
    private static IEnumerable<string> FindStrangers(
        IReadOnlyList<SiteFile> files, IReadOnlySet<string> same, OutputSurvey survey, List<OutputEntry> foreign, OutputManifest manifest)
    {
        var unknown = foreign.Where(entry => !entry.IsDotted && entry.Kind != EntryKind.Folder).Select(entry => entry.Path);
        var covered = files.Select(file => file.Path).Where(path => !same.Contains(path) && survey.Find(path) is { Kind: not EntryKind.Folder } && !manifest.Names(path));
        return unknown.Concat(covered).Order(StringComparer.Ordinal);
    }
}
