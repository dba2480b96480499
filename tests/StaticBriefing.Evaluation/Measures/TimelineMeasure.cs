using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Scoring;
using StaticBriefing.Pipelines.Reading;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>
/// The days of a running story: as many as a journalist's timeline has, those that most events of all its articles fall on, against the journalist's own.
/// The days that are mentioned most often, whatever of, stand beside it: what finding events adds.
/// </summary>
internal sealed class TimelineMeasure() : Measure("timelines", "Days of running stories (Timeline17)", "timelines-t17.dev.jsonl.gz")
{
    protected override Tally Count(JsonElement row)
    {
        var readings = GoldRow.List(row, "articles").AsParallel().Select(ReadArticle).ToList();
        var events = CountDays(readings.SelectMany(reading => reading.Events).Select(found => found.Date.Edtf));
        var mentions = CountDays(readings.SelectMany(reading => reading.Dates).Select(date => date.Edtf));
        var tally = new Tally();
        foreach (var timeline in GoldRow.List(row, "gold"))
        {
            var gold = GoldRow.List(timeline, "entries").Select(entry => GoldRow.Word(entry, "date")!).ToHashSet(StringComparer.Ordinal);
            tally.Compare("events", Busiest(events, gold), gold);
            tally.Compare("mentions", Busiest(mentions, gold), gold);
        }
        return tally;
    }

    public override IEnumerable<Figure> Figures(Tally sum) =>
    [
        new("days with events, F1", sum.F1("events")),
        new("days mentioned, F1", sum.F1("mentions")),
    ];

    private static ReadingReport ReadArticle(JsonElement article) => MeasuredReader.Read(GoldRow.Text(article), GoldRow.Date(GoldRow.Word(article, "date")), "en");

    private static Dictionary<string, int> CountDays(IEnumerable<string?> dates) => dates
        .Where(date => date is not null && EdtfDate.TryParse(date, out var value) && value is { IsInterval: false, Precision: DatePrecision.Day, IsApproximate: false })
        .GroupBy(date => date!, StringComparer.Ordinal)
        .ToDictionary(day => day.Key, day => day.Count(), StringComparer.Ordinal);

    /// <summary>As many days as the timeline has, between its first and its last.</summary>
    private static HashSet<string> Busiest(Dictionary<string, int> days, HashSet<string> gold)
    {
        var (first, last) = (gold.Min(StringComparer.Ordinal), gold.Max(StringComparer.Ordinal));
        return days
            .Where(day => string.CompareOrdinal(day.Key, first) >= 0 && string.CompareOrdinal(day.Key, last) <= 0)
            .OrderByDescending(day => day.Value).ThenBy(day => day.Key, StringComparer.Ordinal)
            .Take(gold.Count)
            .Select(day => day.Key)
            .ToHashSet(StringComparer.Ordinal);
    }
}
