using System.Collections.Concurrent;
using System.Globalization;
using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>The folder beside the output in which a new site is put together before it takes the output's place.</summary>
internal sealed class StagingFolder
{
    // Above this many files one call for the whole disk is cheaper than one a file.
    private const int FewFiles = 32;
    private const string Mark = ".staging-";
    private const string RetiredMark = "-old";
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly string _output;

    public StagingFolder(string output)
    {
        _output = output;
        Folder = output + Mark + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Retired = Folder + RetiredMark;
    }

    public string Folder { get; }

    /// <summary>Where the previous site goes on disks that cannot swap two names.</summary>
    public string Retired { get; }

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
                RemoveTree(leftover);
        }
    }

    /// <summary>Writes one file of the new site; from several threads.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(Folder, path);
        MakeFolder(Path.GetDirectoryName(target)!);
        using var handle = File.OpenHandle(target, FileMode.Create, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>Links what is the same, takes the dot-files of others along, syncs, and puts the whole in the output's place.</summary>
    public void Publish(OutputPlan plan, ReadOnlySpan<byte> manifest)
    {
        Write(OutputManifest.Path, manifest);
        foreach (var entry in plan.Carried)
            Carry(entry);
        foreach (var path in plan.Same)
            Link(path);
        Sync([.. plan.Changed.Select(file => file.Path).Append(OutputManifest.Path)]);
        FolderSwap.Publish(_output, this);
    }

    public void Remove()
    {
        if (FileStamp.Of(Folder).Kind == EntryKind.Folder)
            RemoveTree(Folder);
    }

    private static bool IsLeftover(string output, string folder)
    {
        var tail = folder.AsSpan(Path.GetFullPath(output).Length + Mark.Length);
        if (tail.EndsWith(RetiredMark, StringComparison.Ordinal))
            tail = tail[..^RetiredMark.Length];
        return FileStamp.Of(folder).Kind == EntryKind.Folder && tail.Length > 0 && !tail.ContainsAnyExceptInRange('0', '9');
    }

    private static void RemoveTree(string folder) => Directory.Delete(folder, recursive: true);

    // Another thread may write into it as soon as it is known, so it is made before.
    private void MakeFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
            return;
        Directory.CreateDirectory(folder);
        _folders.TryAdd(folder, true);
    }

    private void Link(string path)
    {
        var target = Path.Combine(Folder, path);
        MakeFolder(Path.GetDirectoryName(target)!);
        LinkOrCopy(Path.Combine(_output, path), target);
    }

    private void Sync(List<string> written)
    {
        if (written.Count + _folders.Count > FewFiles && DiskSync.TryWholeDisk(Folder))
            return;
        foreach (var path in written)
        {
            using var handle = File.OpenHandle(Path.Combine(Folder, path), FileMode.Open, FileAccess.ReadWrite);
            DiskSync.File(handle);
        }
        foreach (var folder in _folders.Keys)
            DiskSync.Folder(folder);
    }

    // A pipe or a socket among the dot-files belongs to a living process and is of no use in a copy: it is left behind.
    private void Carry(OutputEntry entry)
    {
        var source = Path.Combine(_output, entry.Path);
        var target = Path.Combine(Folder, entry.Path);
        if (entry.Kind == EntryKind.Folder)
            Directory.CreateDirectory(target);
        else if (entry.Kind == EntryKind.Link)
            File.CreateSymbolicLink(target, new FileInfo(source).LinkTarget!);
        else if (entry.Kind == EntryKind.File)
            LinkOrCopy(source, target);
    }

    // Either way the file keeps its times.
    private static void LinkOrCopy(string source, string target)
    {
        if (OperatingSystem.IsWindows() || !UnixFiles.TryLink(source, target))
            File.Copy(source, target);
    }
}
