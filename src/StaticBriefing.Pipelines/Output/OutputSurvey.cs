using Microsoft.Win32.SafeHandles;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What an output folder holds before publishing; no link is followed. Folders that are as they were when last seen are not read again.</summary>
internal sealed class OutputSurvey
{
    private readonly Amended<OutputEntry> _entries;
    private readonly long _inode;
    private readonly string _folder;
    private readonly bool _namesOnly;
    private readonly Dictionary<string, SeenFolder> _known;
    private readonly Lazy<IReadOnlyList<SeenFolder>> _folders;
    private SafeFileHandle? _root;

    private OutputSurvey(string folder, bool namesOnly, IEnumerable<SeenFolder> known)
    {
        (_folder, _namesOnly, _known) = (folder, namesOnly, known.ToDictionary(seen => seen.Path, StringComparer.Ordinal));
        var root = folder.Length == 0 ? FileStamp.Missing : FileStamp.Of(folder);
        (Kind, _inode) = (root.Kind, root.Inode);
        var (entries, folders) = (new OrderedDictionary<string, OutputEntry>(_known.Values.Sum(seen => seen.Names.Count), StringComparer.Ordinal), new List<SeenFolder>(_known.Count));
        if (Kind == EntryKind.Folder)
        {
            using (_root = OperatingSystem.IsLinux() ? UnixFiles.OpenFolder(folder) : null)
                Walk(root, entries, folders);
        }
        (_entries, _folders) = (new Amended<OutputEntry>(entries), new Lazy<IReadOnlyList<SeenFolder>>(folders));
    }

    private OutputSurvey(OutputSurvey before, string folder, IEnumerable<OutputEntry> files, Lazy<IReadOnlyList<SeenFolder>> folders)
    {
        (_folder, _known, _folders, _inode, Kind) = (folder, [], folders, FileStamp.Of(folder).Inode, EntryKind.Folder);
        _entries = before._entries.With(files.Select(file => KeyValuePair.Create(file.Path, file)));
    }

    /// <summary>What the name of the output folder itself stands for.</summary>
    public EntryKind Kind { get; }

    /// <summary>Each folder before what is in it.</summary>
    public IEnumerable<OutputEntry> Entries => _entries.Values;

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>What this survey saw of each folder, for the next one.</summary>
    public IReadOnlyList<SeenFolder> Folders => _folders.Value;

    public static OutputSurvey Nothing { get; } = new("", namesOnly: true, []);

    public static OutputSurvey Of(string folder) => Of(folder, []);

    /// <param name="known">What an earlier survey saw of its folders.</param>
    public static OutputSurvey Of(string folder, IEnumerable<SeenFolder> known) => new(folder, namesOnly: false, known);

    /// <summary>The same for one who need not know of a file more than its kind and its inode.</summary>
    public static OutputSurvey NamesOf(string folder, IEnumerable<SeenFolder> known) => new(folder, namesOnly: true, known);

    /// <summary>What would be seen of the folder that has taken this one's place, and in which only these files are not as they were.</summary>
    public OutputSurvey After(string folder, IEnumerable<OutputEntry> files, Lazy<IReadOnlyList<SeenFolder>> folders) => new(this, folder, files, folders);

    /// <summary>Whether the same things stand under the same names here and there.</summary>
    public bool HasNamesOf(OutputSurvey other) =>
        _entries.Count == other._entries.Count && Entries.All(entry => other.Find(entry.Path)?.Kind == entry.Kind);

    /// <summary>Whether a path still leads to the very folder that was seen.</summary>
    public bool IsOf(string folder) => _inode != 0 && FileStamp.Of(folder).Inode == _inode;

    /// <summary>What is to be seen of some folders now.</summary>
    public static IReadOnlyList<SeenFolder> Look(string root, IReadOnlyList<string> folders)
    {
        var seen = new SeenFolder[folders.Count];
        StepWorkers.ForEach(seen.Length, Environment.ProcessorCount, i => seen[i] = Read(root, new OutputEntry(folders[i], FileStamp.Of(Path.Combine(root, folders[i])))).Folder, CancellationToken.None);
        return seen;
    }

    /// <summary>Whatever stands at a path, or null when nothing does.</summary>
    public OutputEntry? Find(string path) => _entries.TryGet(path, out var entry) ? entry : null;

    /// <summary>The file of a path, or null when there is none.</summary>
    public OutputEntry? File(string path) => Find(path) is { Kind: EntryKind.File } entry ? entry : null;

    // Level by level, and in each several folders at once.
    private void Walk(FileStamp root, OrderedDictionary<string, OutputEntry> all, List<SeenFolder> seen)
    {
        for (List<OutputEntry> folders = [new OutputEntry("", root)]; folders.Count > 0;)
        {
            var found = new (SeenFolder Folder, OutputEntry[] Entries)[folders.Count];
            StepWorkers.ForEach(folders.Count, Environment.ProcessorCount, i => found[i] = Visit(folders[i]), CancellationToken.None);
            folders = [];
            foreach (var (folder, entries) in found)
            {
                seen.Add(folder);
                foreach (var entry in entries)
                    all.Add(entry.Path, entry);
                folders.AddRange(entries.Where(entry => entry.Kind == EntryKind.Folder));
            }
        }
    }

    private (SeenFolder Folder, OutputEntry[] Entries) Visit(OutputEntry entry)
    {
        if (!_known.TryGetValue(entry.Path, out var seen) || !seen.StillHolds(entry.Stamp))
            return Read(_folder, entry);
        return (seen, [.. seen.Names.Select(name => EntryOf(PathOf(entry.Path, name.Name), name))]);
    }

    private OutputEntry EntryOf(string path, SeenName name) => new(
        path,
        _namesOnly && name.Kind != EntryKind.Folder ? new FileStamp(name.Kind, 0, 0, 0, name.Inode) : StampOf(path));

    private FileStamp StampOf(string path) =>
        OperatingSystem.IsLinux() && _root is not null ? LinuxFiles.Stamp(_root, path) : FileStamp.Of(Path.Combine(_folder, path));

    private static (SeenFolder Folder, OutputEntry[] Entries) Read(string root, OutputEntry folder)
    {
        var now = DateTime.UtcNow.Ticks;
        var names = Directory.GetFileSystemEntries(Path.Combine(root, folder.Path));
        Array.Sort(names, StringComparer.Ordinal);
        var entries = Array.ConvertAll(names, name => new OutputEntry(PathOf(folder.Path, Path.GetFileName(name)), FileStamp.Of(name)));
        var seen = entries.Select(entry => new SeenName(Path.GetFileName(entry.Path), entry.Kind, entry.Stamp.Inode)).ToEquatableArray();
        return (new SeenFolder(folder.Path, folder.Stamp, now, seen), entries);
    }

    private static string PathOf(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
