using StaticBriefing.Benchmarks.Measuring;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>All runs of one contender in one scenario.</summary>
internal sealed record ResultRow(int Articles, string Scenario, string Generator)
{
    private readonly List<RunFigures> _runs = [];

    public double Wall => Median(run => run.Wall);

    public double Fastest => _runs.Min(run => run.Wall);

    public double Slowest => _runs.Max(run => run.Wall);

    public double Cpu => Median(run => run.Cpu);

    public double Peak => Median(run => run.Peak);

    /// <summary>What others took of the machine during these runs, 0 to 1.</summary>
    public double OthersShare => OthersShareOf([this]);

    public void Add(RunFigures run) => _runs.Add(run);

    public static double OthersShareOf(IEnumerable<ResultRow> rows)
    {
        var runs = rows.SelectMany(row => row._runs).ToList();
        return Math.Min(1, runs.Sum(run => run.Others) / (runs.Sum(run => run.Wall) * Environment.ProcessorCount));
    }

    private double Median(Func<RunFigures, double> value)
    {
        var sorted = _runs.Select(value).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
