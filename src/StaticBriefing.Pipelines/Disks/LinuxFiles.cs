using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace StaticBriefing.Pipelines.Disks;

/// <summary>The calls of Linux that .NET has no name for: statx, renameat2, syncfs.</summary>
[SupportedOSPlatform("linux")]
internal static partial class LinuxFiles
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint BasicStats = 0x7ff;
    private const uint Exchange = 2;
    private const int NotFound = 2;
    private const int NotAFolder = 20;
    private const int NoAccess = 13;

    /// <summary>The stamp of an entry, Missing when there is none. Throws IOException when the system will not say.</summary>
    public static FileStamp Stamp(string path) => Stamp(CurrentFolder, path);

    /// <summary>The same for a path that begins at an open folder, which spares the system the way to it. The caller keeps the folder open.</summary>
    public static FileStamp Stamp(SafeFileHandle folder, string path) => Stamp((int)folder.DangerousGetHandle(), path);

    /// <summary>Swaps two names in one step; false when this disk or kernel cannot.</summary>
    public static bool TryExchange(string left, string right)
    {
        try
        {
            return RenameAt2(CurrentFolder, left, CurrentFolder, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Writes everything that is pending on the disk of an open file. Throws IOException when the disk refuses.</summary>
    public static void SyncDisk(SafeFileHandle handle)
    {
        if (SyncFs(handle) != 0)
            throw new IOException(Reason());
    }

    private static FileStamp Stamp(int folder, string path)
    {
        if (StatX(folder, path, NoFollow, BasicStats, out var stat) == 0)
            return new FileStamp(KindOf(stat.Mode), (long)stat.Size, stat.Modified.Ticks, stat.Changed.Ticks, (long)stat.Inode);
        return Marshal.GetLastPInvokeError() switch
        {
            NotFound or NotAFolder => FileStamp.Missing,
            NoAccess => throw new UnauthorizedAccessException(Reason()),
            _ => throw new IOException(Reason()),
        };
    }

    private static EntryKind KindOf(ushort mode) => (mode & 0xF000) switch
    {
        0x8000 => EntryKind.File,
        0x4000 => EntryKind.Folder,
        0xA000 => EntryKind.Link,
        _ => EntryKind.Special,
    };

    private static string Reason() => new Win32Exception(Marshal.GetLastPInvokeError()).Message;

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, out LinuxStat stat);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int leftFolder, string left, int rightFolder, string right, uint flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFs(SafeFileHandle file);
}
