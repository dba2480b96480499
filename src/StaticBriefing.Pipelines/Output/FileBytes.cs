using System.Buffers;
using System.Security.Cryptography;
using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Compares files on the disk with bytes in memory, never by their times.</summary>
internal static class FileBytes
{
    private const int BufferSize = 64 * 1024;

    public static bool AreOnDisk(SiteFile file, string folder)
    {
        var path = Path.Combine(folder, file.Path);
        var stamp = FileStamp.Of(path);
        return stamp.Kind == EntryKind.File && stamp.Size == file.Bytes.Length && Equal(path, file.Bytes.Span);
    }

    public static bool HaveChecksum(string folder, string path, string? checksum)
    {
        var full = Path.Combine(folder, path);
        if (FileStamp.Of(full).Kind != EntryKind.File)
            return false;
        using var stream = File.OpenRead(full);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == checksum;
    }

    private static bool Equal(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var position = 0;
            for (int read; (read = RandomAccess.Read(handle, buffer, position)) > 0; position += read)
            {
                if (read > bytes.Length - position || !bytes.Slice(position, read).SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
            }
            return position == bytes.Length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
