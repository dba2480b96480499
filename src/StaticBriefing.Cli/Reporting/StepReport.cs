using System.Globalization;
using StaticBriefing.Pipelines.Steps;

namespace StaticBriefing.Cli.Reporting;

/// <summary>What <c>--explain</c> prints: each step with its reasons and its time.</summary>
internal static class StepReport
{
    private static readonly RunReason[] _reasons =
        [RunReason.New, RunReason.Modified, RunReason.Unchanged, RunReason.Cached, RunReason.Removed];

    /// <param name="eachKey">Also the reason for every key.</param>
    public static void Write(StepLog log, TextWriter output, Palette palette, bool eachKey)
    {
        var table = new TextTable(["step", .. _reasons.Select(reason => reason.ToString()), "time"]);
        foreach (var step in log.Steps)
            table.Add([step.Step, .. _reasons.Select(reason => Count(step.CountOf(reason))), Amount.Milliseconds(step.Elapsed)]);
        table.Write(output, palette);
        if (!eachKey)
            return;
        foreach (var step in log.Steps)
        {
            output.WriteLine(palette.Strong(step.Step));
            foreach (var outcome in step.Outcomes)
                output.WriteLine($"  {outcome.Reason,-9}  {outcome.Key}");
        }
    }

    private static string Count(int count) => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture);
}
