using System.Text;
using System.Text.Json;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Changes;

/// <summary>What a site says, fact by fact: enough to tell a later state from it, and no more.</summary>
/// <param name="Facts">By kind, then by id.</param>
/// <param name="Day">On which it was published; null when nobody said.</param>
[Packed]
public sealed partial record BriefingRecord(EquatableArray<RecordedFact> Facts, EdtfDate? Day = null)
{
    private const string DayName = "published";

    // Where a record does not say which articles a fact came from, it came from one that nobody can look at.
    private static readonly EquatableArray<string> s_unknown = [""];

    /// <summary>Of a compiled briefing.</summary>
    public static BriefingRecord Of(BriefingCompilation briefing) =>
        new(RecordMaker.Facts(ExportRows.Of(briefing).Tables.ToDictionary(table => table.Name, RecordMaker.RowsOf, StringComparer.Ordinal)));

    /// <summary>Of the files of data of a built site: its tables as JSON, one row a line.</summary>
    /// <param name="lines">By the name of the table; no lines where it has no such file.</param>
    public static BriefingRecord Of(Func<string, IEnumerable<string>> lines) =>
        new(RecordMaker.Facts(RecordMaker.Tables.ToDictionary(name => name, name => RecordMaker.RowsOf(lines(name)), StringComparer.Ordinal)));

    /// <summary>Reads what <see cref="Write()"/> has written. Null when a line of it is something else.</summary>
    public static BriefingRecord? TryRead(ReadOnlyMemory<byte> file)
    {
        try
        {
            var lines = Encoding.UTF8.GetString(file.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var day = lines.Length > 0 ? ReadDay(lines[0]) : null;
            return new BriefingRecord(lines.Skip(day is null ? 0 : 1).Select(Read).ToEquatableArray(), day);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One fact a line, so that a history of the file shows what changed when; the day above them.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        using var file = new MemoryStream();
        ExportJson.Lines(file, Facts.Count + DayLines, (json, line) =>
        {
            json.WriteStartObject();
            if (line < DayLines)
                json.WriteText(DayName, Day!.Text);
            else
                Write(json, Facts[line - DayLines]);
            json.WriteEndObject();
        });
        return file.ToArray();
    }

    private int DayLines => Day is null ? 0 : 1;

    private static void Write(Utf8JsonWriter json, RecordedFact fact)
    {
        json.WriteString("kind", Words.Of(fact.Kind));
        json.WriteString("id", fact.Id);
        json.WriteString("digest", fact.Digest);
        json.WriteText("date", fact.Date);
        json.WriteText("text", fact.Text);
        json.WriteText("speaker", fact.Speaker);
        json.WriteStartArray("articles");
        foreach (var article in fact.Articles)
            json.WriteStringValue(article);
        json.WriteEndArray();
    }

    private static EdtfDate? ReadDay(string line)
    {
        using var json = JsonDocument.Parse(line);
        return EdtfDate.TryParse(TextOf(json.RootElement, DayName), out var day) ? day : null;
    }

    private static RecordedFact Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new RecordedFact(
            Enum.Parse<RecordedKind>(root.GetProperty("kind").GetString() ?? "", ignoreCase: true),
            root.GetProperty("id").GetString() ?? "",
            root.GetProperty("digest").GetString() ?? "",
            TextOf(root, "date"),
            TextOf(root, "text"),
            TextOf(root, "speaker"),
            root.TryGetProperty("articles", out var articles) ? articles.EnumerateArray().Select(article => article.GetString() ?? "").ToEquatableArray() : s_unknown);
    }

    private static string TextOf(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
