using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Inputs;

namespace StaticBriefing.Pipelines.Watching;

/// <summary>
/// The system's notices that something happened in the roots. They are hints: some are lost, and a folder that is made again has to be
/// watched anew, which <see cref="Refresh"/> does.
/// </summary>
internal sealed class FolderHints(IReadOnlyList<InputRoot> roots, Action notify) : IDisposable
{
    private readonly Dictionary<string, (FileSystemWatcher Watcher, long Inode)> _watchers = new(StringComparer.Ordinal);

    /// <summary>Watches the roots that exist now, and stops watching those that are gone or are other folders under the same name.</summary>
    public void Refresh()
    {
        foreach (var root in roots)
        {
            var stamp = FileStamp.Of(root.Folder);
            if (_watchers.TryGetValue(root.Folder, out var known) && known.Inode == stamp.Inode && stamp.Kind == EntryKind.Folder)
                continue;
            Drop(root.Folder);
            if (stamp.Kind == EntryKind.Folder && TryWatch(root.Folder) is { } watcher)
                _watchers[root.Folder] = (watcher, stamp.Inode);
        }
    }

    public void Dispose()
    {
        foreach (var folder in _watchers.Keys.ToList())
            Drop(folder);
    }

    private FileSystemWatcher? TryWatch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, _) => notify();
        watcher.Changed += (_, _) => notify();
        watcher.Renamed += (_, _) => notify();
        watcher.Deleted += (_, _) => notify();
        watcher.Error += (_, _) => notify();
        return TryStart(watcher);
    }

    // The system's watches may be used up; the periodic scan then does the work alone.
    private static FileSystemWatcher? TryStart(FileSystemWatcher watcher)
    {
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            watcher.Dispose();
            return null;
        }
    }

    private void Drop(string folder)
    {
        if (_watchers.Remove(folder, out var known))
            known.Watcher.Dispose();
    }
}
