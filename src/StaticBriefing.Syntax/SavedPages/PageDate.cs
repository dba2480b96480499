using System.Text.RegularExpressions;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>Reads the day in the many ways pages write one; a day that could be two (05/08/2014) is none.</summary>
internal static partial class PageDate
{
    public static EdtfDate? Read(string? text)
    {
        var trimmed = (text ?? "").Trim();
        if (StartsWithDay().Match(trimmed) is { Success: true } iso)
            return Day($"{iso.Groups[1].Value}-{iso.Groups[2].Value}-{iso.Groups[3].Value}");
        return DateSpelling.TryRead(trimmed, out var date, out _) && date is { Year: { } year, Month: { } month, Day: { } day, IsInterval: false }
            ? EdtfDate.From(year, month, day)
            : null;
    }

    /// <summary>The day in an address such as <c>/2015/07/10/headline</c>.</summary>
    public static EdtfDate? InAddress(string? address) =>
        DayInPath().Match(address ?? "") is { Success: true } path ? Day($"{path.Groups[1].Value}-{path.Groups[2].Value}-{path.Groups[3].Value}") : null;

    private static EdtfDate? Day(string text) => EdtfDate.TryParse(text, out var date) ? date : null;

    [GeneratedRegex("^([12][0-9]{3})-?([01][0-9])-?([0-3][0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithDay();

    [GeneratedRegex("/((?:19|20)[0-9]{2})[/-]([01][0-9])[/-]([0-3][0-9])(?=[/-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex DayInPath();
}
