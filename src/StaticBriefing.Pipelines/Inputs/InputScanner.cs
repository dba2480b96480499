using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>
/// Reads the files of a project. A second scan opens only files whose size, times or inode differ, and files that were so new when they
/// were read that a later change may not show. The bytes themselves are let go of, and read again when a step asks for them.
/// </summary>
public sealed class InputScanner
{
    /// <summary>Most bytes of one file.</summary>
    public const int MaxFileSize = 8 * 1024 * 1024;

    private readonly IReadOnlyList<InputRoot> _roots;
    // In ordinal order of paths, as every look is.
    private List<Held> _held;

    public InputScanner(IEnumerable<InputRoot> roots)
        : this(roots, InputMemory.Nothing)
    {
    }

    internal InputScanner(IEnumerable<InputRoot> roots, InputMemory memory)
    {
        _roots = [.. roots];
        _held = [.. memory.Files.Select(file => new Held(null, file))];
    }

    /// <param name="File">Null as long as only an earlier process had it.</param>
    private sealed record Held(InputFile? File, SeenFile Memory);

    /// <summary>What is known of the files, for the next time.</summary>
    internal InputMemory Memory => new(_held.Select(held => held.Memory).ToEquatableArray());

    public InputScan Scan() => Scan(InputLook.At(_roots));

    /// <param name="look">What there is. A file that has changed since is read as it is now, and again at the next scan.</param>
    public InputScan Scan(InputLook look)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(look.Diagnostics);
        var known = KnownOf(look.Files);
        var fresh = look.Files.Where((_, i) => known[i] is null).AsParallel().AsOrdered().Select(Open).ToList();
        var held = new List<Held>(look.Files.Count);
        var next = 0;
        foreach (var file in known)
        {
            var (found, findings) = file is null ? fresh[next++] : (file, []);
            diagnostics.AddRange(findings);
            if (found is not null)
                held.Add(found);
        }
        _held = held;
        return new InputScan(held.Select(file => file.File!).ToEquatableArray(), diagnostics.ToEquatableArray(), fresh.Count);
    }

    // Each in the place of its entry; null where the file has to be opened.
    private Held?[] KnownOf(IReadOnlyList<InputEntry> entries)
    {
        var known = new Held?[entries.Count];
        for (var (i, next) = (0, 0); i < known.Length && next < _held.Count;)
        {
            var order = string.CompareOrdinal(_held[next].Memory.Path, entries[i].Path);
            if (order == 0)
                known[i] = Known(entries[i], _held[next]);
            (i, next) = (order < 0 ? i : i + 1, order > 0 ? next : next + 1);
        }
        return known;
    }

    private static Held? Known(InputEntry entry, Held held)
    {
        if (!held.Memory.StillHolds(entry.Stamp))
            return null;
        return held.File is not null ? held : held with { File = FileOf(entry, new FileContents(entry.Path, entry.FullPath, held.Memory.Checksum), (int)entry.Stamp.Size) };
    }

    private static (Held? File, EquatableArray<Diagnostic> Findings) Open(InputEntry entry)
    {
        var findings = new DiagnosticBag();
        return (Read(entry, findings), findings.ToEquatableArray());
    }

    private static Held? Read(InputEntry entry, DiagnosticBag diagnostics)
    {
        try
        {
            var now = DateTime.UtcNow.Ticks;
            var bytes = entry.Stamp.Size > MaxFileSize ? null : FileContents.Read(entry.FullPath, entry.Stamp.Size);
            if (bytes is null || bytes.Length > MaxFileSize)
            {
                diagnostics.ReportFileTooLarge(entry.Path, bytes?.Length ?? entry.Stamp.Size, MaxFileSize);
                return null;
            }
            var contents = new FileContents(entry.Path, entry.FullPath, bytes);
            return new Held(FileOf(entry, contents, bytes.Length), new SeenFile(entry.Path, contents.Checksum, entry.Stamp, now));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.ReportUnreadable(entry.Path, Reason.Of(failure));
            return null;
        }
    }

    private static InputFile FileOf(InputEntry entry, FileContents contents, int size) =>
        new(entry.Path, contents.Checksum, size, new DateTime(entry.Stamp.Modified, DateTimeKind.Utc), contents.Bytes);
}
