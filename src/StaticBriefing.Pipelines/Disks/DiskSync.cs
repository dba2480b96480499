using Microsoft.Win32.SafeHandles;

namespace StaticBriefing.Pipelines.Disks;

/// <summary>Brings what was written to the disk itself, so that a name never points at bytes that a power cut can take.</summary>
internal static class DiskSync
{
    public static void File(SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows())
            RandomAccess.FlushToDisk(handle);
        else
            UnixFiles.Sync(handle);
    }

    public static void Folder(string path)
    {
        // Windows keeps folders in its journal and has no call for them.
        if (OperatingSystem.IsWindows())
            return;
        using var handle = UnixFiles.OpenFolder(path);
        UnixFiles.Sync(handle);
    }

    /// <summary>Everything pending on the disk that holds a folder, in one call; false where there is no such call.</summary>
    public static bool TryWholeDisk(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var handle = UnixFiles.OpenFolder(folder);
        LinuxFiles.SyncDisk(handle);
        return true;
    }
}
