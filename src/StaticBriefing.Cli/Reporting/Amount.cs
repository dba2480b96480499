using System.Globalization;

namespace StaticBriefing.Cli.Reporting;

/// <summary>Numbers with their words: "1 seed", "12 events", "1,204 pages"; and times a person reads at a glance.</summary>
internal static class Amount
{
    public static string Of(int count, string one, string? many = null) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>"0.3 s", "12.4 s", "2 min 5 s".</summary>
    public static string Seconds(TimeSpan time) => time.TotalMinutes >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0.1, time.TotalSeconds):0.0} s");

    /// <summary>"41 ms"; from ten seconds on as <see cref="Seconds"/>.</summary>
    public static string Milliseconds(TimeSpan time) => time.TotalSeconds >= 10
        ? Seconds(time)
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
