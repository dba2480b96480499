using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Pages.Search;

/// <summary>Writes values for the index.</summary>
internal static class SearchJson
{
    // The files are scripts of their own and stand in no page, so what is special there may stay as it is.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, s_options))
            write(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static void WriteStrings(this Utf8JsonWriter writer, IEnumerable<string> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>Text as a page shows it: what would turn the writing around it is replaced.</summary>
    public static string Shown(string text) =>
        text.AsSpan().ContainsAnyInRange('\u202A', '\u2069') || HasControl(text)
            ? string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : char.IsControl(character) || BidiControls.Reorders(character) ? '\uFFFD' : character))
            : text;

    private static bool HasControl(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\0', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F');
}
