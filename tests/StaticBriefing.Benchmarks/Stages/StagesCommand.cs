using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StaticBriefing.Benchmarks.Stages;

/// <summary>Measures the stages with BenchmarkDotNet, in this process: what is measured is the build that stands here.</summary>
internal static class StagesCommand
{
    /// <param name="filter">Names of stages; "*" stands for any letters.</param>
    public static int Run(string filter)
    {
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "static-briefing-benchmarks", "stages"));
        var summaries = BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(["--filter", $"*.{filter}"], config);
        return summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
