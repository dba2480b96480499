using System.Globalization;
using System.Runtime.InteropServices;

namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>What only the kernel knows of processes. On other systems there is no number (NaN).</summary>
internal static partial class LinuxUsage
{
    private const int Children = -1;
    private const string CachesFile = "/proc/sys/vm/drop_caches";
    private const double TicksASecond = 100;
    private const double KilobytesAMegabyte = 1024;

    /// <summary>Processor seconds, user and system, of all processes that were started here and have ended, with theirs.</summary>
    public static double SecondsOfEnded() => OperatingSystem.IsLinux() && GetUsage(Children, out var usage) == 0 ? usage.Seconds : double.NaN;

    /// <summary>Processor seconds that the whole machine has spent, stolen ones included.</summary>
    public static double SecondsOfMachine()
    {
        if (!OperatingSystem.IsLinux())
            return double.NaN;
        // "cpu  user nice system idle iowait irq softirq steal …", in ticks.
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Number).ToArray();
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6] + ticks[7]) / TicksASecond;
    }

    /// <summary>The most memory that a process or one of its children has held so far, in MB; 0 when it has ended.</summary>
    public static double PeakOf(int process)
    {
        if (!OperatingSystem.IsLinux())
            return double.NaN;
        try
        {
            var peak = File.ReadLines($"/proc/{Text(process)}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return ChildrenOf(process).Select(PeakOf).Append(peak is null ? 0 : Number(peak[6..^2].Trim()) / KilobytesAMegabyte).Max();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Brings what is pending to the disk, so that no run pays for the one before it.</summary>
    public static void SyncDisks()
    {
        if (OperatingSystem.IsLinux())
            Sync();
    }

    /// <summary>Whether this user may call <see cref="ForgetDisks"/>.</summary>
    public static bool CanForgetDisks => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists(CachesFile);

    /// <summary>Lets go of everything that was read from disks, so that a run reads all of it again.</summary>
    public static void ForgetDisks() => File.WriteAllText(CachesFile, "3");

    private static IEnumerable<int> ChildrenOf(int process) => Directory.EnumerateDirectories($"/proc/{Text(process)}/task")
        .Select(thread => Path.Combine(thread, "children"))
        .Where(File.Exists)
        .SelectMany(file => File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(child => int.Parse(child, CultureInfo.InvariantCulture));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int process) => process.ToString(CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out ResourceUsage usage);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Sync();
}
