using Microsoft.Win32.SafeHandles;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>The bytes of a file on the disk, which may be let go of and are read again when they are needed.</summary>
internal sealed class FileContents
{
    private readonly string _path;
    private readonly string _fullPath;

    // Few files are read, and a collection looks at every weak reference that there is.
    private WeakReference<byte[]>? _bytes;

    public FileContents(string path, string fullPath, string checksum) => (_path, _fullPath, Checksum) = (path, fullPath, checksum);

    public FileContents(string path, string fullPath, byte[] bytes)
        : this(path, fullPath, SourceText.ChecksumOf(bytes)) => _bytes = new WeakReference<byte[]>(bytes);

    /// <summary>SHA-256, 64 lower-case hexadecimal digits.</summary>
    public string Checksum { get; }

    /// <summary>Throws <see cref="InputChangedException"/> when they are not those of the checksum any more.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        if (_bytes is { } read && read.TryGetTarget(out var bytes))
            return bytes;
        bytes = ReadAgain();
        _bytes = new WeakReference<byte[]>(bytes);
        return bytes;
    }

    /// <summary>At most one byte more than a file may have, which is enough to know that it has too many.</summary>
    public static byte[] Read(string fullPath, long size)
    {
        // Where the system does not tell pipes from files, a pipe has no size, and opening it could block.
        if (size == 0 && !OperatingSystem.IsLinux())
            return [];
        using var handle = File.OpenHandle(fullPath);
        var bytes = new byte[Math.Min(size, InputScanner.MaxFileSize + 1)];
        var length = ReadInto(handle, bytes, 0);
        // One that is written to meanwhile, or that has no size, holds more than it said.
        Span<byte> more = stackalloc byte[1];
        while (length == bytes.Length && length <= InputScanner.MaxFileSize && RandomAccess.Read(handle, more, length) > 0)
        {
            Array.Resize(ref bytes, Math.Min((length * 2) + 1, InputScanner.MaxFileSize + 1));
            length = ReadInto(handle, bytes, length);
        }
        return length == bytes.Length ? bytes : bytes[..length];
    }

    private static int ReadInto(SafeFileHandle handle, byte[] bytes, int length)
    {
        for (int read; length < bytes.Length && (read = RandomAccess.Read(handle, bytes.AsSpan(length), length)) > 0;)
            length += read;
        return length;
    }

    private byte[] ReadAgain()
    {
        try
        {
            var bytes = Read(_fullPath, new FileInfo(_fullPath).Length);
            return SourceText.ChecksumOf(bytes) == Checksum ? bytes : throw new InputChangedException(_path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new InputChangedException(_path);
        }
    }
}
