using System.Diagnostics;
using System.Text;
using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>How fast everything is read on one core, after a first round that the compiler needs.</summary>
internal sealed class SpeedMeasure() : Measure("speed", "Speed, one core (PolNeAR)", "polnear.dev.jsonl.gz")
{
    private const int RowsOfFirstRound = 200;

    public override bool IsRepeatable => false;

    public override Measured Run(DataFolder folder)
    {
        var rows = folder.Rows(File);
        foreach (var row in rows.Take(RowsOfFirstRound))
            GoldRow.Read(row);
        return new Measured(this, [.. rows.Select(row => new DocumentCounts(GoldRow.Id(row), Count(row)))]);
    }

    protected override Tally Count(JsonElement row)
    {
        var tally = new Tally();
        var started = Stopwatch.GetTimestamp();
        GoldRow.Read(row);
        tally.Add("seconds", Stopwatch.GetElapsedTime(started).TotalSeconds);
        tally.Add("bytes", Encoding.UTF8.GetByteCount(GoldRow.Text(row)));
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) => [new("MB a second", sum["bytes"] / 1e6 / Math.Max(1e-9, sum["seconds"]), 1)];
}
