using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>Reads dates as they stand in real front matter: EDTF, and the timestamps that blogs, feeds and people write where they mean only one day.</summary>
public static partial class DateSpelling
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The date, or false when the text is none or could mean two days (such as 03/04/2025).</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfProblem? problem) =>
        EdtfDate.TryParse(Normalize(text), out date, out problem);

    /// <summary>The EDTF spelling of a known timestamp: 2014-03-21 12:00:00 -0400 → 2014-03-21T12:00:00-04:00. Any other text as it is, trimmed.</summary>
    public static string Normalize(string text)
    {
        var trimmed = text.Trim();
        if (YearFirst().Match(trimmed) is { Success: true } yearFirst)
            return Join(yearFirst, yearFirst.Groups["month"].Value);
        foreach (var pattern in (Regex[])[DayFirst(), MonthFirst()])
        {
            if (pattern.Match(trimmed) is { Success: true } named && MonthNumber(named.Groups["month"].Value) is { } month)
                return Join(named, month);
        }
        return trimmed;
    }

    private static string? MonthNumber(string name)
    {
        var lower = name.ToLowerInvariant();
        var index = Array.FindIndex(Months, month => month == lower || month[..3] == lower || (lower == "sept" && month == "september"));
        return index < 0 ? null : (index + 1).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Join(Match match, string month)
    {
        var date = $"{match.Groups["year"].Value}-{Pad(month)}";
        if (match.Groups["day"] is { Success: true } day)
            date += $"-{Pad(day.Value)}";
        return match.Groups["hour"].Success ? $"{date}T{Time(match)}{Zone(match.Groups["zone"].Value)}" : date;
    }

    private static string Time(Match match)
    {
        var minutes = $"{Pad(match.Groups["hour"].Value)}:{match.Groups["minute"].Value}";
        return match.Groups["second"] is { Success: true } second ? $"{minutes}:{second.Value}" : minutes;
    }

    private static string Zone(string zone)
    {
        if (zone.Length == 0 || char.IsLetter(zone[0]))
            return zone.Length == 0 ? "" : "Z";
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var hours = digits.Length > 2 ? digits[..^2] : digits;
        // RFC 2822 writes -0000 for a zone that is not known; EDTF has no such offset.
        if (zone[0] == '-' && digits.All(digit => digit == '0'))
            return "Z";
        return $"{zone[0]}{Pad(hours)}:{(digits.Length > 2 ? digits[^2..] : "00")}";
    }

    private static string Pad(string digits) => digits.PadLeft(2, '0');

    private const string Clock =
        @"(?:(?:[ T]+|, *)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]+)?)? *(?<zone>Z|UTC|GMT|[+-][0-9]{1,2}(?::?[0-9]{2})?)?)?$";

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})" + Clock, RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9},? +)?(?:(?<day>[0-9]{1,2}) +)?(?<month>[A-Za-z]{3,9})\.?,? +(?<year>[0-9]{4})" + Clock, RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9},? +)?(?<month>[A-Za-z]{3,9})\.? +(?<day>[0-9]{1,2}),? +(?<year>[0-9]{4})" + Clock, RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}
