using System.Globalization;
using System.Runtime.InteropServices;

namespace StaticBriefing.Benchmarks.Measuring;

/// <summary>Says on what machine something was measured.</summary>
internal static class MachineFacts
{
    private const double BytesAGigabyte = 1 << 30;

    /// <param name="folder">Whose disk is named.</param>
    public static string Of(string folder)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesAGigabyte;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:0.#} GB, {System()}, disk {new DriveInfo(folder).DriveFormat}");
    }

    private static string Processor() => ValueIn("/proc/cpuinfo", "model name", ':') ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string System() => ValueIn("/etc/os-release", "PRETTY_NAME", '=') ?? RuntimeInformation.OSDescription;

    private static string? ValueIn(string file, string key, char sign) => File.Exists(file)
        ? File.ReadLines(file).Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(sign) + 1)..].Trim(' ', '"')).FirstOrDefault()
        : null;
}
