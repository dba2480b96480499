using System.Text;
using System.Text.Json;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>The decisions of all reviews, a line of JSON each, in the cache: whoever empties it can take back nothing, and loses nothing else.</summary>
internal sealed class ReviewLog(string path)
{
    // Older ones are forgotten.
    private const int Most = 1000;

    private readonly List<ReviewLogEntry> _entries = Load(path);

    public void Add(ReviewLogEntry entry)
    {
        _entries.Add(entry);
        Save();
    }

    /// <summary>The last decision, or the last on one fact; null when there is none.</summary>
    public ReviewLogEntry? Last(string? id) => _entries.FindLast(entry => id is null || entry.NewId == id || entry.Id == id);

    // A decision that was taken, changed and taken again is there twice; the later one is meant.
    public void Remove(ReviewLogEntry entry)
    {
        _entries.RemoveAt(_entries.LastIndexOf(entry));
        Save();
    }

    private void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, _entries.TakeLast(Most).Select(Line));
    }

    private static List<ReviewLogEntry> Load(string path) => File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<ReviewLogEntry>()] : [];

    private static string Line(ReviewLogEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("newId", entry.NewId);
            json.WriteString("path", entry.Path);
            json.WriteNumber("line", entry.Patch.Line);
            WriteLines(json, "before", entry.Patch.Before);
            WriteLines(json, "after", entry.Patch.After);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteLines(Utf8JsonWriter json, string name, EquatableArray<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }

    // A damaged line is a decision that cannot be taken back; nothing else rests on it.
    private static ReviewLogEntry? Parse(string line)
    {
        try
        {
            var entry = JsonElement.Parse(line);
            var patch = new TextPatch(entry.GetProperty("line").GetInt32(), Lines(entry, "before"), Lines(entry, "after"));
            return new ReviewLogEntry(Text(entry, "id"), Text(entry, "newId"), Text(entry, "path"), patch);
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";

    private static EquatableArray<string> Lines(JsonElement entry, string name) =>
        entry.GetProperty(name).EnumerateArray().Select(line => line.GetString() ?? "").ToEquatableArray();
}
