using System.Text.Json;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Reads a row <c>{id, text, title?, published?|date?|dct?, lang?}</c>; further members are let be.</summary>
internal static class RowParser
{
    private static readonly string[] _dates = ["published", "date", "dct"];

    /// <summary>The row, or null and why there is none.</summary>
    /// <param name="doubt">What is odd about a row that can be read.</param>
    public static ReadingRow? Parse(ReadOnlyMemory<byte> line, out string? doubt)
    {
        doubt = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(document.RootElement, out doubt);
        }
        catch (JsonException wrong)
        {
            doubt = $"It is not JSON (at byte {(wrong.BytePositionInLine ?? 0) + 1}). Write one object a line, in UTF-8.";
        }
        // Of a string that cannot be told: such bytes, or half of a surrogate pair.
        catch (InvalidOperationException)
        {
            doubt = "It holds bytes that are not UTF-8, or a '\\u' escape that is no character. Escape characters beyond U+FFFF as a pair, or write them as they are.";
        }
        return null;
    }

    private static ReadingRow? Read(JsonElement row, out string? doubt)
    {
        doubt = row.ValueKind != JsonValueKind.Object ? "It is not an object. Write {\"id\": …, \"text\": …}."
            : !row.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) ? "It has no 'id'. Give it one, a string or a number."
            : !row.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String ? "It has no 'text'. Give the words to read as a string."
            : null;
        if (doubt is not null)
            return null;
        var published = Published(row, out doubt);
        return new ReadingRow(row.GetProperty("id").Clone(), row.GetProperty("text").GetString()!, published, Word(row, "lang"));
    }

    private static EdtfDate? Published(JsonElement row, out string? doubt)
    {
        doubt = null;
        var name = _dates.FirstOrDefault(name => Word(row, name) is not null);
        if (name is null)
            return null;
        if (DateSpelling.TryRead(Word(row, name)!, out var date, out var problem))
            return date;
        doubt = $"Its '{name}' is no date: {problem.Reason}. The text was read without it, so relative dates have no value.";
        return null;
    }

    private static string? Word(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } word ? word : null;
}
