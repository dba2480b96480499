using System.Globalization;
using System.Text;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes the timeline as a calendar (iCalendar, RFC 5545): whole days, each event's own span, an exclusive end.</summary>
internal static class CalendarFile
{
    public static void Write(Stream file, string title, ExportSite site, IReadOnlyList<PlacedEvent> events, Func<EdtfDate, string> say)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//StaticBriefing//Briefing//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("X-WR-CALNAME", title);
        foreach (var placed in events)
            Write(lines, site, placed, say);
        lines.Add("END", "VCALENDAR");
        file.Write(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    private static void Write(ContentLines lines, ExportSite site, PlacedEvent placed, Func<EdtfDate, string> say)
    {
        var (occurrence, main) = (placed.Occurrence, placed.Occurrence.Main);
        var span = CalendarSpan.Of(occurrence.Date)!.Value;
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", $"{occurrence.Id}@{site.Host}");
        lines.Add("DTSTAMP", StampOf(placed));
        lines.Add("DTSTART;VALUE=DATE", Day(span.First));
        lines.Add("DTEND;VALUE=DATE", Day(span.Last.AddDays(1)));
        lines.AddText("SUMMARY", main.Label);
        lines.AddText("DESCRIPTION", Describe(placed, say));
        lines.AddText("LOCATION", main.Place?.Name ?? "");
        if (site.Url.Length > 0 && site.AddressOf(placed.Route) is { } address)
            lines.Add("URL", address);
        lines.Add("STATUS", IsCertain(occurrence) ? "CONFIRMED" : "TENTATIVE");
        // A briefing's events take nobody's time.
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("X-EDTF", occurrence.Date!.Text);
        lines.Add("END", "VEVENT");
    }

    // Not what no editor has seen, what sources disagree on, or what has no certain day.
    private static bool IsCertain(Occurrence occurrence) =>
        occurrence.Main.Status == ReviewStatus.Reviewed && !occurrence.IsDisputed
        && occurrence.Date is { IsUncertain: false, IsApproximate: false, IsUnspecified: false, LacksAnEnd: false };

    // A calendar wants to know when an entry was made. A clock would change the file at every build, so it is the day on which it was first told.
    private static string StampOf(PlacedEvent placed)
    {
        var told = placed.Occurrence.Accounts.SelectMany(account => account.Evidence)
            .Select(evidence => CalendarSpan.Of(evidence.Article.Published)?.First)
            .Append(CalendarSpan.Of(placed.Occurrence.Date)?.First);
        return $"{Day(told.OfType<DateOnly>().First())}T000000Z";
    }

    private static string Describe(PlacedEvent placed, Func<EdtfDate, string> say)
    {
        var (occurrence, main) = (placed.Occurrence, placed.Occurrence.Main);
        string[] lines =
        [
            say(occurrence.Date!),
            .. occurrence.Accounts.SelectMany(account => account.Evidence).Select(evidence => evidence.Sentence).Distinct(StringComparer.Ordinal),
            main.Source?.Name ?? "",
            main.Note,
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
