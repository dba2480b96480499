using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>The day an article was published, as the reckoning takes it.</summary>
internal static class PublishedDay
{
    /// <summary>As fine as it is known; null for an interval, and for a decade or longer.</summary>
    public static TimeValue? From(EdtfDate? published) => published switch
    {
        null or { IsInterval: true } or { Earliest.Year: < 1000 or > 2200 } => null,
        { Precision: DatePrecision.Year } => new(TimeGrain.Year, published.Year),
        { Precision: DatePrecision.Season } => new(TimeGrain.Season, published.Year, (int)published.Season!.Value),
        { Precision: DatePrecision.Month } => new(TimeGrain.Month, published.Year, published.Month),
        { Precision: >= DatePrecision.Day } => new(TimeGrain.Day, published.Year, published.Month, published.Day),
        _ => null,
    };
}
