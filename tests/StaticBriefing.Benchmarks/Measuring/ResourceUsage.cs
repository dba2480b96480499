using System.Runtime.InteropServices;

namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>The first half of struct rusage of sys/resource.h, of 64-bit Linux.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal struct ResourceUsage
{
    public long UserSeconds;
    public long UserMicroseconds;
    public long SystemSeconds;
    public long SystemMicroseconds;

    public readonly double Seconds => UserSeconds + SystemSeconds + (UserMicroseconds + SystemMicroseconds) / 1e6;
}
