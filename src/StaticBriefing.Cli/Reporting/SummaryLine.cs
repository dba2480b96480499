using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Output;

namespace StaticBriefing.Cli.Reporting;

/// <summary>The last line: what was built, what was found, how long it took.</summary>
internal static class SummaryLine
{
    private const string Dot = " · ";

    /// <summary>"1 seed · 7 quotes (0 auto) · 12 events (2 undated)", with articles and conflicts where they say something more.</summary>
    public static string Of(BriefingSummary summary)
    {
        var parts = new List<string> { Amount.Of(summary.Seeds, "seed") };
        if (summary.Articles != summary.Seeds)
            parts.Add(Amount.Of(summary.Articles, "article"));
        parts.Add($"{Amount.Of(summary.Quotes, "quote")} ({Amount.Of(summary.AutoQuotes, "auto", "auto")})");
        parts.Add($"{Amount.Of(summary.Events, "event")} ({Amount.Of(summary.Undated, "undated", "undated")})");
        if (summary.Conflicts > 0)
            parts.Add(Amount.Of(summary.Conflicts, "conflict"));
        return string.Join(Dot, parts);
    }

    public static string Built(BriefingSummary summary, TimeSpan time) =>
        string.Join(Dot, Of(summary), Amount.Of(summary.Pages, "page"), "built in " + Amount.Seconds(time));

    /// <summary>"3 files written, 58 unchanged, 1 removed".</summary>
    public static string Written(PublishResult result)
    {
        var parts = new List<string>
        {
            $"{Amount.Of(result.Written.Count, "file")} written",
            $"{Amount.Of(result.Unchanged, "unchanged", "unchanged")}",
        };
        if (result.Removed.Count > 0)
            parts.Add($"{Amount.Of(result.Removed.Count, "removed", "removed")}");
        return string.Join(", ", parts);
    }
}
