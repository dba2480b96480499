using System.Globalization;
using StaticBriefing.Benchmarks.Measuring;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>Compares whole processes: their times, their memory, and how much of the machine was theirs.</summary>
internal static class SitesCommand
{
    /// <summary>1 when a contender failed.</summary>
    public static int Run(SitesOptions options, TextWriter output, TextWriter progress)
    {
        var contenders = Contenders.Find(options, output);
        Directory.CreateDirectory(options.Work);
        var results = new Results();
        foreach (var size in options.Sizes)
            new Rounds(size, options, results, progress).Run(contenders);
        WriteHead(options, contenders, output);
        ResultTable.Write(results, output);
        WriteFoot(results, output);
        return results.HasFailures ? 1 : 0;
    }

    private static void WriteHead(SitesOptions options, IReadOnlyList<Contender> contenders, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{MachineFacts.Of(options.Work)}; {DateTime.UtcNow.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC; medians of {options.Runs} runs each{(options.ColdDisk ? ", nothing of the disk in memory" : "")}");
        foreach (var contender in contenders)
            output.WriteLine($"- {contender.Generator.Name}: {contender.Version} (`{contender.Build}`)");
        if (IsDebugBuild)
            output.WriteLine("- What stands beside this program is a debug build: add -c Release.");
        output.WriteLine();
    }

    private static void WriteFoot(Results results, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"Others took {ResultRow.OthersShareOf(results.Rows).ToString("0 %", CultureInfo.InvariantCulture)} of the machine during the runs; above a tenth, seconds say little and CPU seconds more.");
        foreach (var remark in results.Remarks)
            output.WriteLine($"- {remark}");
    }

    private static bool IsDebugBuild =>
#if DEBUG
        true;
#else
        false;
#endif
}
