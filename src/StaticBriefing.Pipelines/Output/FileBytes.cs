using System.Security.Cryptography;
using StaticBriefing.Pipelines.Disks;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Compares files on the disk with checksums, never by their times.</summary>
internal static class FileBytes
{
    public static bool HaveChecksum(string folder, string path, string? checksum)
    {
        var full = Path.Combine(folder, path);
        if (FileStamp.Of(full).Kind != EntryKind.File)
            return false;
        using var stream = File.OpenRead(full);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == checksum;
    }
}
