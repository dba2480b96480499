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
    private Dictionary<string, SeenFile> _seen;

    public InputScanner(IEnumerable<InputRoot> roots)
        : this(roots, InputMemory.Nothing)
    {
    }

    internal InputScanner(IEnumerable<InputRoot> roots, InputMemory memory)
    {
        _roots = [.. roots];
        _seen = memory.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>What is known of the files, for the next time.</summary>
    internal InputMemory Memory => new(_seen.Values.ToEquatableArray());

    public InputScan Scan() => Scan(InputLook.At(_roots));

    /// <param name="look">What there is. A file that has changed since is read as it is now, and again at the next scan.</param>
    public InputScan Scan(InputLook look)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(look.Diagnostics);
        var seen = new Dictionary<string, SeenFile>(StringComparer.Ordinal);
        var files = new List<InputFile>();
        var read = 0;
        foreach (var (known, found, findings) in look.Files.AsParallel().AsOrdered().Select(Open))
        {
            read += known ? 0 : 1;
            diagnostics.AddRange(findings);
            if (found is not var (file, memory))
                continue;
            files.Add(file);
            seen.Add(file.Path, memory);
        }
        _seen = seen;
        return new InputScan(files.ToEquatableArray(), diagnostics.ToEquatableArray(), read);
    }

    private (bool IsKnown, (InputFile File, SeenFile Memory)? Found, IEnumerable<Diagnostic> Findings) Open(InputEntry entry)
    {
        if (_seen.TryGetValue(entry.Path, out var before) && before.StillHolds(entry.Stamp))
            return (true, Known(entry, before), []);
        var findings = new DiagnosticBag();
        return (false, Read(entry, findings), findings.ToEquatableArray());
    }

    private static (InputFile File, SeenFile Memory) Known(InputEntry entry, SeenFile seen) =>
        (FileOf(entry, new FileContents(entry.Path, entry.FullPath, seen.Checksum), (int)entry.Stamp.Size), seen);

    private static (InputFile File, SeenFile Memory)? Read(InputEntry entry, DiagnosticBag diagnostics)
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
            return (FileOf(entry, contents, bytes.Length), new SeenFile(entry.Path, contents.Checksum, entry.Stamp, now));
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
