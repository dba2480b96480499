using System.Runtime.InteropServices;

namespace StaticBriefing.Pipelines.Disks;

/// <summary>struct statx_timestamp of linux/stat.h.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal struct LinuxTime
{
    [FieldOffset(0)] public long Seconds;
    [FieldOffset(8)] public uint Nanoseconds;

    public readonly long Ticks =>
        DateTime.UnixEpoch.Ticks + (Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / TimeSpan.NanosecondsPerTick);
}
