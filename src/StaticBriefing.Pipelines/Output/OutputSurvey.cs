using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>What an output folder holds before publishing; no link is followed.</summary>
internal sealed class OutputSurvey
{
    private readonly List<OutputEntry> _entries = [];
    private readonly string _folder;

    private OutputSurvey(string folder)
    {
        _folder = folder;
        Kind = FileStamp.Of(folder).Kind;
        if (Kind == EntryKind.Folder)
            Walk("");
    }

    /// <summary>What the name of the output folder itself stands for.</summary>
    public EntryKind Kind { get; }

    public IReadOnlyList<OutputEntry> Entries => _entries;

    public static OutputSurvey Of(string folder) => new(folder);

    private void Walk(string prefix)
    {
        foreach (var full in Directory.EnumerateFileSystemEntries(Path.Combine(_folder, prefix)).Order(StringComparer.Ordinal))
        {
            var path = prefix + Path.GetFileName(full);
            var kind = FileStamp.Of(full).Kind;
            _entries.Add(new OutputEntry(path, kind));
            if (kind == EntryKind.Folder)
                Walk(path + "/");
        }
    }
}
