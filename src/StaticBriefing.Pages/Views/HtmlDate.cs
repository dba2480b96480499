using System.Globalization;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Views;

/// <summary>The part of EDTF that <c>&lt;time datetime&gt;</c> allows: a year, month, day or moment known for certain (HTML, 4.5.14).</summary>
public static class HtmlDate
{
    public static string From(EdtfDate date)
    {
        if (date is not { Year: >= 1 and <= 9999, IsInterval: false, IsUncertain: false, IsApproximate: false, IsUnspecified: false, Season: null })
            return "";
        var text = string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}");
        if (date.Month is { } month)
            text += string.Create(CultureInfo.InvariantCulture, $"-{month:D2}");
        if (date.Day is { } day)
            text += string.Create(CultureInfo.InvariantCulture, $"-{day:D2}");
        return date.Time is { } time ? text + From(time) : text;
    }

    // 24:00 is the end of a day in EDTF and no time in HTML: the day alone is still true.
    private static string From(EdtfTime time)
    {
        if (time.Hour > 23)
            return "";
        var text = string.Create(CultureInfo.InvariantCulture, $"T{time.Hour:D2}:{time.Minute:D2}");
        if (time.Second is { } second)
            text += string.Create(CultureInfo.InvariantCulture, $":{second:D2}");
        return text + (time.Offset is { } offset ? Offset(offset) : "");
    }

    private static string Offset(TimeSpan offset) => offset == TimeSpan.Zero
        ? "Z"
        : string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):D2}:{Math.Abs(offset.Minutes):D2}");
}
