using System.Text.Json;
using StaticBriefing.Pipelines.Reading;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Evaluation.Data;

/// <summary>Reads the members that the collections' rows share.</summary>
internal static class GoldRow
{
    public static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    public static string Text(JsonElement row) => row.GetProperty("text").GetString()!;

    public static string? Word(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<JsonElement> List(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static CodePointSpan Span(JsonElement item) => new(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());

    public static IReadOnlyList<CodePointSpan> Spans(JsonElement row, string name) => [.. List(row, name).Select(Span)];

    /// <summary>What is read in a row's text.</summary>
    public static ReadingReport Read(JsonElement row) =>
        MeasuredReader.Read(Text(row), Date(Word(row, "date") ?? Word(row, "dct") ?? Word(row, "ref")), Word(row, "lang"));

    public static EdtfDate? Date(string? text) => text is { Length: >= 10 } && EdtfDate.TryParse(text[..10], out var date) ? date : null;
}
