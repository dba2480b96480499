using System.Text.Json;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes the timeline as TimelineJS 3 reads it. Its texts are HTML, so ours are escaped.</summary>
internal static class TimelineJsFile
{
    public static ReadOnlyMemory<byte> Write(string title, ExportSite site, IReadOnlyList<PlacedEvent> events, IReadOnlyList<Era> eras) => ExportJson.Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("title");
        WriteTexts(json, title, "");
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var placed in events)
            Write(json, site, placed);
        json.WriteEndArray();
        json.WriteStartArray("eras");
        foreach (var era in eras.Where(era => CalendarSpan.Of(era.Date) is not null))
            Write(json, era);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ExportSite site, PlacedEvent placed)
    {
        var (date, main) = (placed.Occurrence.Date!, placed.Occurrence.Main);
        json.WriteStartObject();
        json.WriteString("unique_id", placed.Occurrence.Id);
        WriteDate(json, "start_date", (date.IsInterval ? date.Start ?? date.End : date)!);
        if (date is { IsInterval: true, Start: not null, End: { } end })
            WriteDate(json, "end_date", end);
        if (HasNoField(date))
            json.WriteString("display_date", date.Text);
        WriteTexts(json, main.Label, Describe(site, placed));
        json.WriteEndObject();
    }

    // An era has an end there; one that is open or no interval ends where it begins.
    private static void Write(Utf8JsonWriter json, Era era)
    {
        var (start, end) = era.Date.IsInterval ? (era.Date.Start ?? era.Date.End, era.Date.End ?? era.Date.Start) : (era.Date, era.Date);
        json.WriteStartObject();
        WriteDate(json, "start_date", start!);
        WriteDate(json, "end_date", end!);
        if (HasNoField(era.Date))
            json.WriteString("display_date", era.Date.Text);
        WriteTexts(json, era.Name, HtmlText.Escape(era.Note));
        json.WriteEndObject();
    }

    // A doubt, a season, an end that is open or unknown: shown as it is written, and read back from there.
    private static bool HasNoField(EdtfDate date) =>
        date.IsUncertain || date.IsApproximate || date.IsUnspecified || date.Season is not null || date.Time is not null
        || date is { IsInterval: true, Start: null } or { IsInterval: true, End: null };

    private static void WriteDate(Utf8JsonWriter json, string name, EdtfDate date)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", date.Earliest.Year);
        if (date.Month is { } month)
            json.WriteNumber("month", month);
        if (date.Day is { } day)
            json.WriteNumber("day", day);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string headline, string html)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", HtmlText.Escape(headline));
        json.WriteText("text", html);
        json.WriteEndObject();
    }

    private static string Describe(ExportSite site, PlacedEvent placed)
    {
        var sentences = placed.Occurrence.Accounts.SelectMany(account => account.Evidence)
            .Where(evidence => evidence.Sentence.Length > 0)
            .DistinctBy(evidence => evidence.Sentence)
            .Select(evidence => $"<p>{HtmlText.Escape(evidence.Sentence)} ({HtmlText.Escape(evidence.Article.Outlet.Length > 0 ? evidence.Article.Outlet : evidence.Article.Title)})</p>");
        var link = site.Url.Length > 0 && site.AddressOf(placed.Route) is { } address ? $"<p><a href=\"{HtmlText.Escape(address)}\">{HtmlText.Escape(site.Url)}</a></p>" : "";
        return string.Concat(sentences) + link;
    }
}
