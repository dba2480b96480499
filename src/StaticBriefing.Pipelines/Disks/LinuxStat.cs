using System.Runtime.InteropServices;

namespace StaticBriefing.Pipelines.Disks;

/// <summary>struct statx of linux/stat.h: the same on every processor.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal struct LinuxStat
{
    [FieldOffset(28)] public ushort Mode;
    [FieldOffset(32)] public ulong Inode;
    [FieldOffset(40)] public ulong Size;
    [FieldOffset(96)] public LinuxTime Changed;
    [FieldOffset(112)] public LinuxTime Modified;
}
