using System.Text.Json;
using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Search;

/// <summary>Makes the one small file that names the segments; it is asked for again at each visit, the files it names never.</summary>
public static class ManifestEmitter
{
    /// <summary>A segment is [name, table, families, documents, first day, last day, 1 where some documents have no date].</summary>
    public static SearchFile Emit(IEnumerable<SearchSegment> segments) => SearchFile.Named(Routes.SearchManifest, SearchJson.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var segment in segments)
            Write(writer, segment);
        writer.WriteEndArray();
    }));

    private static void Write(Utf8JsonWriter writer, SearchSegment segment)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(segment.Name);
        writer.WriteStringValue(segment.Table);
        writer.WriteNumberValue(segment.Families);
        writer.WriteNumberValue(segment.Documents);
        WriteDay(writer, segment.First);
        WriteDay(writer, segment.Last);
        writer.WriteNumberValue(segment.HasUndated ? 1 : 0);
        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, int? day)
    {
        if (day is { } known)
            writer.WriteNumberValue(known);
        else
            writer.WriteNullValue();
    }
}
