using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Win32.SafeHandles;
using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// The folder beside the output in which a new site is put together before it takes the output's place. It begins as the site that the output
/// replaced last, where one is kept, or as a double of the output: most of its files are the output's own under a second name, and only what
/// differs is linked or written.
/// </summary>
internal sealed class StagingFolder
{
    // Above this many files one call for the whole disk is cheaper than one a file.
    private const int FewFiles = 32;
    private const string Mark = ".staging-";
    private const string RetiredMark = "-old";
    private const string PartMark = ".part-";
    private readonly ConcurrentDictionary<string, bool> _touched = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _renamed = new(StringComparer.Ordinal);
    private readonly string _output;
    private readonly StandbyFolder _standby;
    private readonly Lazy<Task<OutputSurvey>> _kept;
    private int _parts;

    /// <param name="standby">Where the replaced site is kept from one build to the next; null to keep none.</param>
    /// <param name="look">What is in the site that was kept there.</param>
    /// <param name="site">What is in the output, once nothing of builds that died is left; null where nothing of it is known to stay.</param>
    public StagingFolder(string output, string? standby, Func<string, OutputSurvey> look, Task<OutputSurvey?> site)
    {
        _output = output;
        Folder = output + Mark + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Retired = Folder + RetiredMark;
        _standby = new StandbyFolder(standby);
        _kept = new Lazy<Task<OutputSurvey>>(() => Task.Run(() =>
        {
            var known = site.GetAwaiter().GetResult();
            return _standby.TryMoveTo(Folder, look) ?? (known is null ? null : TryDouble(known)) ?? OutputSurvey.Nothing;
        }));
    }

    public string Folder { get; }

    /// <summary>Where the previous site goes on disks that cannot swap two names.</summary>
    public string Retired { get; }

    /// <summary>What of the site before the last one is here; null as long as nobody needed it.</summary>
    public OutputSurvey? Known => _kept.IsValueCreated ? Kept : null;

    /// <summary>The folders of the double of a first site.</summary>
    public IReadOnlyList<SeenFolder> Doubled { get; private set; } = [];

    /// <summary>Files of the site that were given a second name, or copied: either changes their stamps.</summary>
    public IEnumerable<string> Renamed => _renamed.Keys;

    /// <summary>Whether that was done to a file.</summary>
    public bool HasRenamed(string path) => _renamed.ContainsKey(path);

    private OutputSurvey Kept => _kept.Value.GetAwaiter().GetResult();

    /// <summary>Removes what builds that died have left beside the output. The caller holds the lock, so no living build owns any of it.</summary>
    public static void RemoveLeftovers(string output)
    {
        var parent = Path.GetDirectoryName(output)!;
        if (!Directory.Exists(parent))
            return;
        var leftovers = Directory.GetDirectories(parent, Path.GetFileName(output) + Mark + "*").Where(folder => IsLeftover(output, folder));
        foreach (var leftover in leftovers.Order(StringComparer.Ordinal))
        {
            // It died between the two renames of a disk that cannot swap: the retired site is the last whole one.
            if (leftover.EndsWith(RetiredMark, StringComparison.Ordinal) && FileStamp.Of(output).Kind == EntryKind.Missing)
                Directory.Move(leftover, output);
            else
                Directory.Delete(leftover, recursive: true);
        }
    }

    /// <summary>Whether what is here began as this site.</summary>
    public bool BeganAs(OutputSurvey site) => ReferenceEquals(Kept, site);

    /// <summary>Begins to fetch the kept site, on a thread of its own.</summary>
    public void Prepare() => _ = _kept.Value;

    /// <summary>Writes one file of the new site; from several threads.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = Open(MakeWay(path));
        if (RandomAccess.GetLength(handle) > bytes.Length)
            RandomAccess.SetLength(handle, bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>Writes what may become a file of the new site, under a name of its own; from several threads.</summary>
    public (string Part, SiteFile File) WritePart(string path, Action<Stream> write)
    {
        MakeFolder("");
        var part = Path.Combine(Folder, PartMark + Interlocked.Increment(ref _parts).ToString(CultureInfo.InvariantCulture));
        try
        {
            using var stream = new FileStream(Open(part), FileAccess.Write, bufferSize: 0);
            // A build that died may have left one of its own.
            if (stream.Length > 0)
                stream.SetLength(0);
            return (part, SiteFile.Of(path, stream, write));
        }
        catch
        {
            // The build may go on without what stopped it, and publish all that is here.
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Makes it that file.</summary>
    public void Settle(string part, string path) => File.Move(part, MakeWay(path));

    /// <summary>
    /// Links what is the same, takes the dot-files of others along, syncs, and puts the whole in the output's place. Tells what its folders are like.
    /// </summary>
    /// <param name="isFirst">Nothing is known of a site before: what is edited next is edited here.</param>
    public Lazy<IReadOnlyList<SeenFolder>> Publish(OutputPlan plan, OutputSurvey survey, ReadOnlySpan<byte> manifest, bool isFirst)
    {
        Write(OutputManifest.Path, manifest);
        foreach (var entry in plan.Carried)
            Carry(entry);
        foreach (var path in plan.Staying.Where(path => !IsKept(survey.File(path))))
            LinkOrCopy(path, MakeWay(path));
        if (!plan.IsOfSamePaths)
            RemoveOthers(plan);
        if (isFirst)
            Doubled = _standby.Double(Folder, [.. plan.Files.Select(file => file.Path), OutputManifest.Path]);
        Sync([.. plan.Changed.Select(file => file.Path).Append(OutputManifest.Path)]);
        FolderSwap.Publish(_output, this);
        _standby.Take(FileStamp.Of(Retired).Kind == EntryKind.Folder ? Retired : Folder);
        return SeenFolders();
    }

    /// <summary>Leaves nothing beside the output.</summary>
    public void Remove()
    {
        if (_kept.IsValueCreated)
            _kept.Value.Wait();
        _standby.Take(Folder);
    }

    // Of the folders that nothing was done to, what was seen before still tells; what does not hold any more, the next survey sees by itself.
    private Lazy<IReadOnlyList<SeenFolder>> SeenFolders()
    {
        if (!OperatingSystem.IsLinux())
            return new Lazy<IReadOnlyList<SeenFolder>>([]);
        var touched = _touched.Keys.Where(path => FileStamp.Of(Path.Combine(_output, path)).Kind == EntryKind.Folder).Order(StringComparer.Ordinal).ToList();
        var seen = OutputSurvey.Look(_output, touched);
        // There are thousands, and a preview that has another change to show needs none of them.
        return new Lazy<IReadOnlyList<SeenFolder>>(() => [.. Kept.Folders.Where(folder => !_touched.ContainsKey(folder.Path)), .. seen]);
    }

    // A new file that is cut to nothing first, as Create does, has its bytes forced to the disk when it is closed.
    private static SafeFileHandle Open(string path) => File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);

    // Where none waits, it is made while the site is planned: a build that changes something needs nearly all of it.
    private OutputSurvey? TryDouble(OutputSurvey site)
    {
        if (!_standby.IsOfUse)
            return null;
        var files = site.Entries.Where(entry => entry.Kind == EntryKind.File).Select(entry => entry.Path).ToList();
        if (SiteDouble.TryMake(files, _output, Folder) is not { } folders)
        {
            StandbyFolder.Remove(Folder);
            return null;
        }
        foreach (var path in folders)
            _touched.TryAdd(path, true);
        foreach (var path in files)
            _renamed.TryAdd(path, true);
        return site;
    }

    private static bool IsLeftover(string output, string folder)
    {
        var tail = folder.AsSpan(Path.GetFullPath(output).Length + Mark.Length);
        if (tail.EndsWith(RetiredMark, StringComparison.Ordinal))
            tail = tail[..^RetiredMark.Length];
        return FileStamp.Of(folder).Kind == EntryKind.Folder && tail.Length > 0 && !tail.ContainsAnyExceptInRange('0', '9');
    }

    // The same number on the same disk is the same file.
    private bool IsKept(OutputEntry? entry) =>
        entry is { Kind: EntryKind.File, Stamp.Inode: > 0 } && Kept.File(entry.Value.Path) is { } kept && kept.Stamp.Inode == entry.Value.Stamp.Inode;

    // The full path of something about to be made, with its folders above it. A kept file is never written into: it may be the output's own.
    private string MakeWay(string path)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var target = Path.Combine(Folder, path);
        if (Kept.Find(path) is { } kept)
            Remove(kept.Kind, target);
        return target;
    }

    private void MakeFolder(string path)
    {
        if (_touched.ContainsKey(path))
            return;
        var kept = Kept;
        for (var above = path; above.Length > 0; above = Path.GetDirectoryName(above)!)
        {
            if (kept.Find(above) is { Kind: not EntryKind.Folder } other)
                Remove(other.Kind, Path.Combine(Folder, above));
        }
        Directory.CreateDirectory(Path.Combine(Folder, path));
        _touched.TryAdd(path, true);
    }

    private void RemoveOthers(OutputPlan plan)
    {
        if (Kept.IsEmpty)
            return;
        var wanted = plan.Files.Select(file => file.Path).Concat(plan.Carried.Select(entry => entry.Path)).Append(OutputManifest.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in wanted.ToList())
        {
            for (var above = Path.GetDirectoryName(path)!; above.Length > 0 && wanted.Add(above); above = Path.GetDirectoryName(above)!)
                continue;
        }
        // What is inside a folder comes after it.
        foreach (var entry in Kept.Entries.Where(entry => !wanted.Contains(entry.Path)).Reverse())
        {
            Remove(entry.Kind, Path.Combine(Folder, entry.Path));
            _touched.TryAdd(Path.GetDirectoryName(entry.Path)!, true);
        }
    }

    // It may have gone with the folder above it.
    private static void Remove(EntryKind kind, string path)
    {
        if (FileStamp.Of(path).Kind != kind)
            return;
        if (kind == EntryKind.Folder)
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }

    private void Sync(List<string> written)
    {
        var folders = _touched.Keys.Select(path => Path.Combine(Folder, path)).Where(Directory.Exists).ToList();
        if (written.Count + folders.Count > FewFiles && DiskSync.TryWholeDisk(Folder))
            return;
        foreach (var path in written)
        {
            using var handle = File.OpenHandle(Path.Combine(Folder, path), FileMode.Open, FileAccess.ReadWrite);
            DiskSync.File(handle);
        }
        foreach (var folder in folders)
            DiskSync.Folder(folder);
    }

    // A pipe or a socket among the dot-files belongs to a living process and is of no use in a copy: it is left behind.
    private void Carry(OutputEntry entry)
    {
        if (entry.Kind == EntryKind.Folder)
            MakeFolder(entry.Path);
        else if (entry.Kind == EntryKind.Link)
            File.CreateSymbolicLink(MakeWay(entry.Path), new FileInfo(Path.Combine(_output, entry.Path)).LinkTarget!);
        else if (entry.Kind == EntryKind.File && !IsKept(entry))
            LinkOrCopy(entry.Path, MakeWay(entry.Path));
    }

    // Either way the file keeps its times.
    private void LinkOrCopy(string path, string target)
    {
        var source = Path.Combine(_output, path);
        _renamed.TryAdd(path, true);
        if (!OperatingSystem.IsWindows() && UnixFiles.TryLink(source, target))
            return;
        File.Copy(source, target);
        _standby.IsOfUse = false;
    }
}
