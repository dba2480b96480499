using System.Globalization;
using System.Text.Json;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.Timelines;

/// <summary>Reads a timeline as TimelineJS 3 keeps it, and makes a list of events of it that an editor has yet to check.</summary>
public static class TimelineJsReader
{
    /// <summary>
    /// Null when the bytes are no such timeline. A date that names no day there is stands in its event's note as it was written; events without words
    /// are left out.
    /// </summary>
    public static EventsFrontMatter? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Find(root, "events") is not { ValueKind: JsonValueKind.Array } events)
                return null;
            var source = TextOf(Find(root, "title"), "headline");
            return new EventsFrontMatter
            {
                Events = events.EnumerateArray().Select(item => ToEvent(item, source)).OfType<EventFrontMatter>().ToEquatableArray(),
                Eras = Find(root, "eras") is { ValueKind: JsonValueKind.Array } eras ? eras.EnumerateArray().Select(ToEra).OfType<EraFrontMatter>().ToEquatableArray() : [],
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static EventFrontMatter? ToEvent(JsonElement item, string source)
    {
        var (headline, text) = (TextOf(item, "headline"), TextOf(item, "text"));
        if (headline.Length + text.Length == 0)
            return null;
        var date = DateOf(item);
        string[] notes = [headline.Length > 0 ? text : "", date is null ? WordsOfDate(item) : ""];
        var id = PlainText.Of(StringOf(item, "unique_id"));
        return new EventFrontMatter
        {
            Location = TextLocation.StartOf(""),
            Id = Unlocated(id.Length == 0 ? "" : Slug.From(id)),
            Date = date is null ? null : new Located<EdtfDate>(date, TextLocation.StartOf("")),
            Label = Unlocated(headline.Length > 0 ? headline : text),
            Status = new Located<ReviewStatus>(ReviewStatus.Auto, TextLocation.StartOf("")),
            Source = Unlocated(source),
            Url = Unlocated(MediaOf(item)),
            Note = Unlocated(string.Join(' ', notes.Where(note => note.Length > 0))),
        };
    }

    private static EraFrontMatter? ToEra(JsonElement item) => Unlocated(TextOf(item, "headline")) is { } name && DateOf(item) is { } date
        ? new EraFrontMatter { Location = TextLocation.StartOf(""), Name = name, Date = new Located<EdtfDate>(date, TextLocation.StartOf("")), Note = Unlocated(TextOf(item, "text")) }
        : null;

    // A file of ours says the date a second time, with the doubt that TimelineJS has no field for; other people write it where it is shown.
    private static EdtfDate? DateOf(JsonElement item)
    {
        if (EdtfDate.TryParse(StringOf(item, "edtf"), out var ours) || EdtfDate.TryParse(StringOf(item, "display_date"), out ours))
            return ours;
        var (start, end) = (EdtfOf(Find(item, "start_date")), EdtfOf(Find(item, "end_date")));
        return EdtfDate.TryParse(end.Length == 0 || end == start ? start : $"{start}/{end}", out var date) ? date : null;
    }

    private static string WordsOfDate(JsonElement item)
    {
        string[] words = [PlainText.Of(StringOf(item, "display_date")), EdtfOf(Find(item, "start_date")), EdtfOf(Find(item, "end_date"))];
        return string.Join(" – ", words.Where(part => part.Length > 0));
    }

    // The picture or page beside an event is what it can be checked with.
    private static string MediaOf(JsonElement item) =>
        Find(item, "media") is { ValueKind: JsonValueKind.Object } media && StringOf(media, "url") is var address && address.StartsWith("http", StringComparison.Ordinal) ? address : "";

    private static string EdtfOf(JsonElement? date)
    {
        if (NumberOf(date, "year") is not { } year)
            return "";
        var edtf = year.ToString("0000;-0000", CultureInfo.InvariantCulture);
        if (NumberOf(date, "month") is not { } month)
            return edtf;
        var day = NumberOf(date, "day") is { } number ? number.ToString("-00", CultureInfo.InvariantCulture) : "";
        return string.Create(CultureInfo.InvariantCulture, $"{edtf}-{month:00}{day}");
    }

    // Numbers are written as strings, too, and what is not known as an empty one.
    private static int? NumberOf(JsonElement? date, string name) => date is { ValueKind: JsonValueKind.Object } parts && Find(parts, name) is { } value
        ? value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetInt32(out var number) => number,
            JsonValueKind.String when int.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        }
        : null;

    private static string TextOf(JsonElement? slide, string name) =>
        slide is { ValueKind: JsonValueKind.Object } item && Find(item, "text") is { ValueKind: JsonValueKind.Object } text ? PlainText.Of(StringOf(text, name)) : "";

    private static string StringOf(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && Find(item, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    private static JsonElement? Find(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value : null;

    private static Located<string>? Unlocated(string value) => value.Length == 0 ? null : new Located<string>(value, TextLocation.StartOf(""));
}
