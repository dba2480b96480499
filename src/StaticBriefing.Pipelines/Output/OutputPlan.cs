using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What publishing has to do: the new files, and what becomes of everything that is there.</summary>
/// <param name="Files">All files of the new site in ordinal order, without the manifest.</param>
/// <param name="Changed">Those whose bytes on the disk are not yet the new site's.</param>
/// <param name="Staying">Paths of others, but for those that the site in waiting is known to have too.</param>
/// <param name="Removed">Paths that the manifest names and the new site does not have.</param>
/// <param name="Carried">Dot-files and dot-folders of others.</param>
/// <param name="Strangers">Other files that this tool did not write.</param>
/// <param name="Repaired">Paths that somebody changed or removed since this tool wrote them.</param>
internal sealed record OutputPlan(
    IReadOnlyList<SiteFile> Files,
    IReadOnlyList<SiteFile> Changed,
    IReadOnlyList<string> Staying,
    IReadOnlyList<string> Removed,
    IReadOnlyList<OutputEntry> Carried,
    IReadOnlyList<string> Strangers,
    IReadOnlyList<string> Repaired)
{
    /// <summary>Whether the site in waiting is known to have the new one's paths and no others.</summary>
    public bool IsOfSamePaths { get; private init; }

    /// <param name="changed">Those of the files that have to be written.</param>
    public static OutputPlan Make(string folder, IReadOnlyList<SiteFile> files, IReadOnlyList<SiteFile> changed, OutputSurvey survey, OutputManifest manifest)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var written = PathsOf(changed);
        // A site has thousands of folders, and those with a dot alone are anybody's business.
        var others = survey.Entries.Where(entry => (entry.Kind != EntryKind.Folder || entry.IsDotted) && !paths.Contains(entry.Path)).ToList();
        var foreign = others.Where(entry => !manifest.Names(entry.Path)).ToList();
        return new OutputPlan(
            files,
            changed,
            [.. files.Select(file => file.Path).Where(path => !written.Contains(path))],
            [.. others.Where(entry => entry.Kind != EntryKind.Folder && IsOurs(manifest, entry.Path)).Select(entry => entry.Path).Order(StringComparer.Ordinal)],
            [.. foreign.Where(entry => entry.IsDotted)],
            [.. FindStrangers(changed, survey, foreign, manifest)],
            FindRepaired(folder, changed, manifest));
    }

    /// <summary>The plan for the site that follows at once the one that was published by this plan, which removed nothing; null when it has other paths.</summary>
    /// <inheritdoc cref="Make"/>
    public OutputPlan? Next(string folder, IReadOnlyList<SiteFile> files, IReadOnlyList<SiteFile> changed, OutputManifest manifest)
    {
        if (files.Count != Files.Count || files.Zip(Files).Any(pair => pair.First.Path != pair.Second.Path))
            return null;
        var written = PathsOf(changed);
        return this with
        {
            Files = files,
            Changed = changed,
            Staying = [.. Changed.Select(file => file.Path).Where(path => !written.Contains(path))],
            Repaired = FindRepaired(folder, changed, manifest),
            IsOfSamePaths = true,
        };
    }

    /// <summary>
    /// A plan that published nothing, as the one by which the site would have replaced the site in waiting; null when the two have other paths.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="standby">The one in waiting.</param>
    public OutputPlan? Instead(OutputSurvey site, OutputSurvey standby)
    {
        if (Removed.Count + Strangers.Count > 0 || !site.HasNamesOf(standby))
            return null;
        return this with { Changed = [.. Files.Where(file => standby.File(file.Path)?.Stamp.Inode != site.File(file.Path)?.Stamp.Inode)] };
    }

    private static HashSet<string> PathsOf(IEnumerable<SiteFile> files) => files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    private static bool IsOurs(OutputManifest manifest, string path) => path != OutputManifest.Path && manifest.Names(path);

    // A file that stands where the new site wants to write, and that we did not write, is a stranger as well.
    private static IEnumerable<string> FindStrangers(IReadOnlyList<SiteFile> changed, OutputSurvey survey, List<OutputEntry> foreign, OutputManifest manifest)
    {
        var unknown = foreign.Where(entry => !entry.IsDotted && entry.Kind != EntryKind.Folder).Select(entry => entry.Path);
        var covered = changed.Select(file => file.Path).Where(path => survey.Find(path) is { Kind: not EntryKind.Folder } && !manifest.Names(path));
        return unknown.Concat(covered).Order(StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> FindRepaired(string folder, IReadOnlyList<SiteFile> changed, OutputManifest manifest) =>
        [.. changed.Select(file => file.Path).Where(path => manifest.Lists(path) && !FileBytes.HaveChecksum(folder, path, manifest.ChecksumOf(path)))];
}
