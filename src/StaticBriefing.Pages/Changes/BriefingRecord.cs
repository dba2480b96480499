using System.Text;
using System.Text.Json;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Changes;

/// <summary>What a site says, fact by fact: enough to tell a later state from it, and no more.</summary>
/// <param name="Facts">By kind, then by id.</param>
[Packed]
public sealed partial record BriefingRecord(EquatableArray<RecordedFact> Facts)
{
    /// <summary>Of a compiled briefing.</summary>
    public static BriefingRecord Of(BriefingCompilation briefing) =>
        new(RecordMaker.Facts(ExportRows.Of(briefing).Tables.ToDictionary(table => table.Name, RecordMaker.RowsOf, StringComparer.Ordinal)));

    /// <summary>Of the files of data of a built site: its tables as JSON, one row a line.</summary>
    /// <param name="lines">By the name of the table; no lines where it has no such file.</param>
    public static BriefingRecord Of(Func<string, IEnumerable<string>> lines) =>
        new(RecordMaker.Facts(RecordMaker.Tables.ToDictionary(name => name, name => RecordMaker.RowsOf(lines(name)), StringComparer.Ordinal)));

    /// <summary>Reads what <see cref="Write"/> has written. Null when a line of it is something else.</summary>
    public static BriefingRecord? TryRead(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new BriefingRecord(Encoding.UTF8.GetString(file.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToEquatableArray());
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One fact a line, so that a history of the file shows what changed when.</summary>
    public ReadOnlyMemory<byte> Write() => ExportJson.Lines(Facts.Count, (json, place) =>
    {
        var fact = Facts[place];
        json.WriteStartObject();
        json.WriteString("kind", Words.Of(fact.Kind));
        json.WriteString("id", fact.Id);
        json.WriteString("digest", fact.Digest);
        json.WriteText("date", fact.Date);
        json.WriteText("text", fact.Text);
        json.WriteEndObject();
    });

    private static RecordedFact Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new RecordedFact(
            Enum.Parse<RecordedKind>(root.GetProperty("kind").GetString() ?? "", ignoreCase: true),
            root.GetProperty("id").GetString() ?? "",
            root.GetProperty("digest").GetString() ?? "",
            TextOf(root, "date"),
            TextOf(root, "text"));
    }

    private static string TextOf(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
