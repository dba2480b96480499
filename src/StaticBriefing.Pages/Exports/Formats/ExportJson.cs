using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes JSON of the same form wherever the site holds some: no spaces, letters of every language as they are, safe inside HTML.</summary>
internal static class ExportJson
{
    // '<', '>', '&' and quotation marks within texts are escaped, so none can end a script element.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static string Text(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(write).Span);

    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
            write(json);
        return buffer.WrittenMemory;
    }

    /// <summary>One value a line.</summary>
    public static ReadOnlyMemory<byte> Lines(int count, Action<Utf8JsonWriter, int> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, s_options);
        for (var i = 0; i < count; i++)
        {
            write(json, i);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
        }
        return buffer.WrittenMemory;
    }

    /// <summary>An array with one value a line, so that two versions of a file differ in the lines that changed.</summary>
    public static ReadOnlyMemory<byte> Array(int count, Action<Utf8JsonWriter, int> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("["u8);
        using var json = new Utf8JsonWriter(buffer, s_options);
        for (var i = 0; i < count; i++)
        {
            buffer.Write(i == 0 ? "\n"u8 : ",\n"u8);
            write(json, i);
            json.Flush();
            json.Reset();
        }
        buffer.Write(count == 0 ? "]\n"u8 : "\n]\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>A member that is left out when there is nothing to say; its text is made harmless.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
            json.WriteString(name, SafeText.Of(value));
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.Where(value => value.Length > 0).ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in all)
            json.WriteStringValue(SafeText.Of(value));
        json.WriteEndArray();
    }
}
