using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>A project in a folder of its own, gone afterwards. Every build opens it anew, as another process would.</summary>
internal sealed class ProjectOnDisk : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("briefing-project-").FullName;

    public string Cache => Path.Combine(Root, "cache");

    private ProjectFolders Folders => ProjectFolders.Under(Root);

    private OutputSettings Output => new(Folders.Output, Folders.Lock);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Makes the folders hold these files and no others.</summary>
    public void Put(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var gone in Inputs().Where(path => !files.ContainsKey(path)).ToList())
            File.Delete(Path.Combine(Root, gone));
        foreach (var (path, bytes) in files)
            Put(path, bytes);
    }

    public void Put(string path, byte[] bytes)
    {
        var target = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (!File.Exists(target) || !File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
            File.WriteAllBytes(target, bytes);
    }

    public (BuildResult Built, PublishResult Published) Publish(bool explain = false)
    {
        using var project = ProjectBuilder.Open(Folders);
        return project.Publish(Builds.Options with { Explain = explain }, Output, TestContext.Current.CancellationToken);
    }

    /// <summary>What a build from nothing would publish.</summary>
    public Built BuildClean()
    {
        using var project = ProjectBuilder.Open(Folders, CacheUse.None);
        var site = new MemorySiteStore();
        return new Built(project.Build(Builds.Options, site, TestContext.Current.CancellationToken), site);
    }

    /// <summary>Every file of the output but the manifest, with the checksum of its bytes.</summary>
    public IReadOnlyList<string> Fingerprint() =>
    [
        .. Directory.EnumerateFiles(Folders.Output, "*", SearchOption.AllDirectories)
            .Select(path => SiteFile.Of(Path.GetRelativePath(Folders.Output, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .Where(file => file.Path != ".briefing-manifest")
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Path} {file.Checksum}"),
    ];

    private IEnumerable<string> Inputs() => Folders.Inputs
        .Where(root => Directory.Exists(root.Folder))
        .SelectMany(root => Directory.EnumerateFiles(root.Folder, "*", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));
}
