using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Steps;

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
            Walk();
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

    // Level by level, and in each several folders at once.
    private void Walk()
    {
        for (List<string> folders = [""]; folders.Count > 0;)
        {
            var found = new OutputEntry[folders.Count][];
            StepWorkers.ForEach(folders.Count, Environment.ProcessorCount, i => found[i] = EntriesOf(folders[i]), CancellationToken.None);
            foreach (var entry in found.SelectMany(entries => entries))
                _entries.Add(entry.Path, entry);
            folders = [.. found.SelectMany(entries => entries).Where(entry => entry.Kind == EntryKind.Folder).Select(entry => entry.Path + "/")];
        }
    }

    private OutputEntry[] EntriesOf(string prefix)
    {
        var entries = Directory.GetFileSystemEntries(Path.Combine(_folder, prefix));
        Array.Sort(entries, StringComparer.Ordinal);
        return Array.ConvertAll(entries, full => new OutputEntry(prefix + Path.GetFileName(full), FileStamp.Of(full)));
    }
}
