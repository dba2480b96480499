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
    private Dictionary<string, Held> _held;

    public InputScanner(IEnumerable<InputRoot> roots)
        : this(roots, InputMemory.Nothing)
    {
    }

    internal InputScanner(IEnumerable<InputRoot> roots, InputMemory memory)
    {
        _roots = [.. roots];
        _held = memory.Files.ToDictionary(file => file.Path, file => new Held(null, file), StringComparer.Ordinal);
    }

    /// <param name="File">Null as long as only an earlier process had it.</param>
    private sealed record Held(InputFile? File, SeenFile Memory);

    /// <summary>What is known of the files, for the next time.</summary>
    internal InputMemory Memory => new(_held.Values.Select(held => held.Memory).ToEquatableArray());

    public InputScan Scan() => Scan(InputLook.At(_roots));

    /// <param name="look">What there is. A file that has changed since is read as it is now, and again at the next scan.</param>
    public InputScan Scan(InputLook look)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(look.Diagnostics);
        var known = look.Files.Select(Known).ToList();
        var fresh = look.Files.Where((_, i) => known[i] is null).AsParallel().AsOrdered().Select(Open).ToList();
        var (held, files) = (new Dictionary<string, Held>(look.Files.Count, StringComparer.Ordinal), new List<InputFile>(look.Files.Count));
        var next = 0;
        foreach (var file in known)
        {
            var (found, findings) = file is null ? fresh[next++] : (file, []);
            diagnostics.AddRange(findings);
            if (found is null)
                continue;
            files.Add(found.File!);
            held.Add(found.File!.Path, found);
        }
        _held = held;
        return new InputScan(files.ToEquatableArray(), diagnostics.ToEquatableArray(), fresh.Count);
    }

    private Held? Known(InputEntry entry)
    {
        if (!_held.TryGetValue(entry.Path, out var held) || !held.Memory.StillHolds(entry.Stamp))
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
