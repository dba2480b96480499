using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>The bytes of a file on the disk, which may be let go of and are read again when they are needed.</summary>
internal sealed class FileContents
{
    private readonly string _path;
    private readonly string _fullPath;
    private readonly WeakReference<byte[]> _bytes = new(null!);

    public FileContents(string path, string fullPath, string checksum) => (_path, _fullPath, Checksum) = (path, fullPath, checksum);

    public FileContents(string path, string fullPath, byte[] bytes)
        : this(path, fullPath, SourceText.ChecksumOf(bytes)) => _bytes.SetTarget(bytes);

    /// <summary>SHA-256, 64 lower-case hexadecimal digits.</summary>
    public string Checksum { get; }

    /// <summary>Throws <see cref="InputChangedException"/> when they are not those of the checksum any more.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        if (_bytes.TryGetTarget(out var bytes))
            return bytes;
        bytes = ReadAgain();
        _bytes.SetTarget(bytes);
        return bytes;
    }

    /// <summary>At most one byte more than a file may have, which is enough to know that it has too many.</summary>
    public static byte[] Read(string fullPath, long size)
    {
        // Where the system does not tell pipes from files, a pipe has no size, and opening it could block.
        if (size == 0 && !OperatingSystem.IsLinux())
            return [];
        using var handle = File.OpenHandle(fullPath);
        var buffer = new byte[Math.Min(size, InputScanner.MaxFileSize) + 1];
        var length = 0;
        for (int read; length < buffer.Length && (read = RandomAccess.Read(handle, buffer.AsSpan(length), length)) > 0; length += read)
        {
            if (length + read == buffer.Length && buffer.Length <= InputScanner.MaxFileSize)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, InputScanner.MaxFileSize + 1));
        }
        return buffer[..length];
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
