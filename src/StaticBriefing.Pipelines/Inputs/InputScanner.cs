using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Disks;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>
/// Reads the files of a project. A second scan opens only files whose size, times or inode differ, and files that were so new when they
/// were read that a later change may not show; a file with the same bytes as before is the same instance.
/// </summary>
public sealed class InputScanner(IEnumerable<InputRoot> roots)
{
    /// <summary>Most bytes of one file.</summary>
    public const int MaxFileSize = 8 * 1024 * 1024;

    private readonly IReadOnlyList<InputRoot> _roots = [.. roots];
    private Dictionary<string, SeenFile> _seen = new(StringComparer.Ordinal);

    public InputScan Scan()
    {
        var diagnostics = new DiagnosticBag();
        var seen = new Dictionary<string, SeenFile>(StringComparer.Ordinal);
        var read = 0;
        foreach (var entry in InputWalk.Through(_roots, diagnostics))
        {
            if (Look(entry, diagnostics, ref read) is { } file)
                seen[entry.Path] = file;
        }
        _seen = seen;
        return new InputScan(seen.Values.Select(file => file.File).ToEquatableArray(), diagnostics.ToEquatableArray(), read);
    }

    private SeenFile? Look(InputEntry entry, DiagnosticBag diagnostics, ref int read)
    {
        if (_seen.TryGetValue(entry.Path, out var before) && before.StillHolds(entry.Stamp))
            return before;
        if (entry.Stamp.Size > MaxFileSize)
        {
            diagnostics.ReportFileTooLarge(entry.Path, entry.Stamp.Size, MaxFileSize);
            return null;
        }
        read++;
        return Read(entry, before?.File, diagnostics);
    }

    private static SeenFile? Read(InputEntry entry, InputFile? before, DiagnosticBag diagnostics)
    {
        try
        {
            var now = DateTime.UtcNow.Ticks;
            var bytes = ReadBytes(entry);
            if (bytes.Length > MaxFileSize)
            {
                diagnostics.ReportFileTooLarge(entry.Path, bytes.Length, MaxFileSize);
                return null;
            }
            return new SeenFile(FileOf(entry, bytes, before), entry.Stamp, now);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.ReportUnreadable(entry.Path, Reason.Of(failure));
            return null;
        }
    }

    private static InputFile FileOf(InputEntry entry, byte[] bytes, InputFile? before)
    {
        var checksum = SourceText.ChecksumOf(bytes);
        return before?.Checksum == checksum
            ? before
            : new InputFile(entry.Path, bytes, checksum, new DateTime(entry.Stamp.Modified, DateTimeKind.Utc));
    }

    // One byte more than allowed is enough to know that a file has grown past the limit since it was stamped.
    private static byte[] ReadBytes(InputEntry entry)
    {
        // Where the system does not tell pipes from files, a pipe has no size, and opening it could block.
        if (entry.Stamp.Size == 0 && !OperatingSystem.IsLinux())
            return [];
        using var handle = File.OpenHandle(entry.FullPath);
        var buffer = new byte[Math.Min(entry.Stamp.Size, MaxFileSize) + 1];
        var length = 0;
        for (int read; length < buffer.Length && (read = RandomAccess.Read(handle, buffer.AsSpan(length), length)) > 0; length += read)
        {
            if (length + read == buffer.Length && buffer.Length <= MaxFileSize)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, MaxFileSize + 1));
        }
        return buffer[..length];
    }
}
