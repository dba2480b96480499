using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What an output folder holds before publishing; no link is followed.</summary>
internal sealed class OutputSurvey
{
    private readonly OrderedDictionary<string, OutputEntry> _entries = new(StringComparer.Ordinal);
    private readonly string _folder;

    private OutputSurvey(string folder)
    {
        _folder = folder;
        Kind = folder.Length == 0 ? EntryKind.Missing : FileStamp.Of(folder).Kind;
        if (Kind == EntryKind.Folder)
            Walk("");
    }

    /// <summary>What the name of the output folder itself stands for.</summary>
    public EntryKind Kind { get; }

    /// <summary>Each folder before what is in it.</summary>
    public IReadOnlyList<OutputEntry> Entries => _entries.Values;

    public static OutputSurvey Nothing { get; } = new("");

    public static OutputSurvey Of(string folder) => new(folder);

    /// <summary>Whatever stands at a path, or null when nothing does.</summary>
    public OutputEntry? Find(string path) => _entries.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>The file of a path, or null when there is none.</summary>
    public OutputEntry? File(string path) => Find(path) is { Kind: EntryKind.File } entry ? entry : null;

    private void Walk(string prefix)
    {
        foreach (var full in Directory.EnumerateFileSystemEntries(Path.Combine(_folder, prefix)).Order(StringComparer.Ordinal))
        {
            var path = prefix + Path.GetFileName(full);
            var stamp = FileStamp.Of(full);
            _entries.Add(path, new OutputEntry(path, stamp));
            if (stamp.Kind == EntryKind.Folder)
                Walk(path + "/");
        }
    }
}
