using System.Collections.Immutable;

namespace StaticBriefing.Site.Theming;

/// <summary>The keys that the tool itself looks up, whatever the templates say: dates and numbers.</summary>
internal static class RequiredStrings
{
    public static ImmutableArray<string> Keys { get; } =
    [
        .. Enumerable.Range(1, 12).Select(month => $"date.month.{month}"),
        "date.season.spring",
        "date.season.summer",
        "date.season.autumn",
        "date.season.winter",
        "date.pattern.day",
        "date.pattern.month",
        "date.pattern.season",
        "date.pattern.decade",
        "date.pattern.century",
        "date.pattern.some_day",
        "date.pattern.some_month",
        "date.pattern.time",
        "date.pattern.days",
        "date.pattern.days_of_year",
        "date.pattern.months",
        "date.pattern.interval",
        "date.pattern.bc",
        "date.after.day",
        "date.after.decade",
        "date.after.century",
        "date.around",
        "date.probably",
        "date.since",
        "date.until",
        "date.from",
        "date.to",
        "number.group",
    ];
}
