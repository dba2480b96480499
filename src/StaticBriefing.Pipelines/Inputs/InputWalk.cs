using System.Buffers;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>Goes through the folders of a project without opening a file and without following a link. Names that begin with a dot are nobody's business.</summary>
internal sealed class InputWalk
{
    /// <summary>Most folders inside one another.</summary>
    public const int MaxDepth = 32;

    // Fewer are asked for sooner than threads are started.
    private const int Many = 1000;

    private readonly List<InputEntry> _files = [];
    private readonly Dictionary<string, SeenListing> _listings = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, SeenListing> _known;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="known">What an earlier walk has listed.</param>
    public InputWalk(IEnumerable<InputRoot> roots, IReadOnlyDictionary<string, SeenListing> known, DiagnosticBag diagnostics)
    {
        (_known, _diagnostics) = (known, diagnostics);
        foreach (var root in roots)
            Visit(root.Name, Path.GetFullPath(root.Folder), depth: 0);
        Files = OrdinalOrder.Of(_files, file => file.Path);
    }

    /// <summary>The regular files under the roots in ordinal order of paths; everything else is reported.</summary>
    public IReadOnlyList<InputEntry> Files { get; }

    /// <summary>What each folder has in it, by path.</summary>
    public IReadOnlyDictionary<string, SeenListing> Listings => _listings;

    /// <summary>Null where the system does not say.</summary>
    public static FileStamp? TryStamp(string path)
    {
        try
        {
            return FileStamp.Of(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Visit(string path, string fullPath, int depth, FileStamp? stamp = null)
    {
        try
        {
            VisitEntry(path, fullPath, depth, stamp ?? FileStamp.Of(fullPath));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _diagnostics.ReportUnreadable(path, Reason.Of(failure));
        }
    }

    private void VisitEntry(string path, string fullPath, int depth, FileStamp stamp)
    {
        switch (stamp.Kind)
        {
            case EntryKind.File when depth > 0:
                _files.Add(new InputEntry(path, fullPath, stamp));
                break;
            case EntryKind.Folder when depth > MaxDepth:
                _diagnostics.ReportFolderTooDeep(path, MaxDepth);
                break;
            case EntryKind.Folder:
                VisitFolder(path, fullPath, depth, stamp);
                break;
            case EntryKind.Link:
                _diagnostics.ReportSymbolicLink(path);
                break;
            case EntryKind.Special or EntryKind.File:
                _diagnostics.ReportNotARegularFile(path);
                break;
            case EntryKind.Missing:
                // Gone since its folder was listed, or a root that the project does not have.
                break;
        }
    }

    private void VisitFolder(string path, string fullPath, int depth, FileStamp stamp)
    {
        var listing = _known.TryGetValue(path, out var known) && known.StillHolds(stamp) ? known : SeenListing.Of(path, fullPath, stamp);
        _listings[path] = listing;
        var children = listing.Children;
        _files.EnsureCapacity(_files.Count + children.Count);
        // An array as large as this would have all of the memory looked through for what is not used any more.
        var stamps = ArrayPool<FileStamp?>.Shared.Rent(children.Count);
        Stamp(children, stamps);
        foreach (var (i, child) in children.Index())
            VisitChild(child, depth, stamps[i]);
        ArrayPool<FileStamp?>.Shared.Return(stamps);
    }

    private void VisitChild(SeenChild child, int depth, FileStamp? stamp)
    {
        // .NET replaces the bytes it cannot decode, and the name then opens nothing.
        if (child.Path.AsSpan(child.Path.LastIndexOf('/') + 1).Contains('\uFFFD'))
            _diagnostics.ReportNameNotUtf8(child.Path);
        else
            Visit(child.Path, child.FullPath, depth + 1, stamp);
    }

    // Several at once where there are many. What the system will not say of one, it is asked for again, and then it is told.
    private static void Stamp(IReadOnlyList<SeenChild> children, FileStamp?[] stamps)
    {
        Array.Clear(stamps, 0, children.Count);
        if (children.Count >= Many)
            StepWorkers.ForEach(children.Count, Environment.ProcessorCount, i => stamps[i] = TryStamp(children[i].FullPath), CancellationToken.None);
    }
}
