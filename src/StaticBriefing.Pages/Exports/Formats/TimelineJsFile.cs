using System.Text.Json;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Weaving;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>
/// Writes the timeline as TimelineJS 3 reads it. Its texts are HTML, so ours are escaped. What its fields cannot hold of a date it shows in words;
/// the date itself stands in a key of ours, <c>edtf</c>, which it passes over.
/// </summary>
internal static class TimelineJsFile
{
    /// <param name="say">A date in the site's language.</param>
    public static void Write(Stream file, ExportRows rows, IReadOnlyList<PlacedEvent> events, Func<EdtfDate, string> say) => ExportJson.Write(file, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("title");
        WriteTexts(json, rows.Title, "");
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var placed in events)
            Write(json, rows, placed, say);
        json.WriteEndArray();
        json.WriteStartArray("eras");
        foreach (var era in rows.Eras.Where(era => CalendarSpan.Of(era.Date) is not null))
            Write(json, era, say);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ExportRows rows, PlacedEvent placed, Func<EdtfDate, string> say)
    {
        var (date, main) = (placed.Occurrence.Date!, placed.Occurrence.Main);
        json.WriteStartObject();
        json.WriteString("unique_id", placed.Occurrence.Id);
        WriteDate(json, "start_date", (date.IsInterval ? date.Start ?? date.End : date)!);
        if (date is { IsInterval: true, Start: not null, End: { } end })
            WriteDate(json, "end_date", end);
        WriteWords(json, date, say);
        WriteTexts(json, main.Label, Describe(rows, placed));
        json.WriteEndObject();
    }

    // An era has an end there; one that is open or no interval ends where it begins.
    private static void Write(Utf8JsonWriter json, Era era, Func<EdtfDate, string> say)
    {
        var (start, end) = era.Date.IsInterval ? (era.Date.Start ?? era.Date.End, era.Date.End ?? era.Date.Start) : (era.Date, era.Date);
        json.WriteStartObject();
        WriteDate(json, "start_date", start!);
        WriteDate(json, "end_date", end!);
        WriteWords(json, era.Date, say);
        WriteTexts(json, era.Name, HtmlText.Escape(era.Note));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, EdtfDate date, Func<EdtfDate, string> say)
    {
        if (!HasNoField(date))
            return;
        json.WriteString("display_date", HtmlText.Escape(say(date)));
        json.WriteString("edtf", date.Text);
    }

    // A doubt, a season, an end that is open or unknown.
    private static bool HasNoField(EdtfDate date) =>
        date.IsUncertain || date.IsApproximate || date.IsUnspecified || date.LacksAnEnd || date.Season is not null || date.Time is not null;

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

    private static string Describe(ExportRows rows, PlacedEvent placed)
    {
        var sentences = placed.Occurrence.Accounts.SelectMany(account => account.Evidence)
            .Where(evidence => evidence.Sentence.Length > 0)
            .DistinctBy(evidence => evidence.Sentence)
            .Select(evidence => $"<p>{HtmlText.Escape(evidence.Sentence)} ({HtmlText.Escape(evidence.Article.Outlet.Length > 0 ? evidence.Article.Outlet : evidence.Article.Title)})</p>");
        var link = rows.Site.Url.Length > 0 && rows.Site.AddressOf(placed.Route) is { } address ? $"<p><a href=\"{HtmlText.Escape(address)}\">{HtmlText.Escape(rows.Title)}</a></p>" : "";
        return string.Concat(sentences) + link;
    }
}
