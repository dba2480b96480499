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
    private readonly DiagnosticBag _diagnostics;

    private InputWalk(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The regular files under the roots in ordinal order of paths; everything else is reported.</summary>
    public static IReadOnlyList<InputEntry> Through(IEnumerable<InputRoot> roots, DiagnosticBag diagnostics)
    {
        var walk = new InputWalk(diagnostics);
        foreach (var root in roots)
            walk.Visit(root.Name, Path.GetFullPath(root.Folder), depth: 0);
        return OrdinalOrder.Of(walk._files, file => file.Path);
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
                VisitFolder(path, fullPath, depth);
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

    private void VisitFolder(string path, string fullPath, int depth)
    {
        var children = Directory.GetFileSystemEntries(fullPath);
        Array.Sort(children, StringComparer.Ordinal);
        _files.EnsureCapacity(_files.Count + children.Length);
        // An array as large as this would have all of the memory looked through for what is not used any more.
        var stamps = ArrayPool<FileStamp?>.Shared.Rent(children.Length);
        Stamp(children, stamps);
        foreach (var (i, child) in children.Index())
            VisitChild(path, child, depth, stamps[i]);
        ArrayPool<FileStamp?>.Shared.Return(stamps);
    }

    private void VisitChild(string path, string child, int depth, FileStamp? stamp)
    {
        var name = Path.GetFileName(child);
        if (name.StartsWith('.'))
            return;
        // .NET replaces the bytes it cannot decode, and the name then opens nothing.
        if (name.Contains('\uFFFD', StringComparison.Ordinal))
            _diagnostics.ReportNameNotUtf8($"{path}/{name}");
        else
            Visit($"{path}/{name}", child, depth + 1, stamp);
    }

    // Several at once where there are many. What the system will not say of one, it is asked for again, and then it is told.
    private static void Stamp(string[] paths, FileStamp?[] stamps)
    {
        Array.Clear(stamps, 0, paths.Length);
        if (paths.Length >= Many)
            StepWorkers.ForEach(paths.Length, Environment.ProcessorCount, i => stamps[i] = TryStamp(paths[i]), CancellationToken.None);
    }

    private static FileStamp? TryStamp(string path)
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
}
