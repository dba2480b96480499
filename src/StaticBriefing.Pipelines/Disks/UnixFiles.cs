using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace StaticBriefing.Pipelines.Disks;

/// <summary>The POSIX calls that .NET has no name for, or whose errors it swallows (fsync).</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class UnixFiles
{
    private const int Invalid = 22;
    private static readonly int _closeOnExec = OperatingSystem.IsLinux() ? 0x80000 : 0;

    /// <summary>Gives a file a second name; false when the disk cannot.</summary>
    public static bool TryLink(string existing, string added) => Link(existing, added) == 0;

    /// <summary>Writes an open file to the disk. Throws IOException when the disk refuses.</summary>
    public static void Sync(SafeFileHandle handle)
    {
        // EINVAL: the thing cannot be synchronised at all (a folder on some network disks), which is no failure to write.
        if (FSync(handle) != 0 && Marshal.GetLastPInvokeError() != Invalid)
            throw new IOException(Reason());
    }

    public static SafeFileHandle OpenFolder(string path)
    {
        var descriptor = Open(path, _closeOnExec);
        return descriptor >= 0 ? new SafeFileHandle(descriptor, ownsHandle: true) : throw new IOException(Reason());
    }

    private static string Reason() => new Win32Exception(Marshal.GetLastPInvokeError()).Message;

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
