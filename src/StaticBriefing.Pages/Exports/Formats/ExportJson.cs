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

    public static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Stream file, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(file, s_options);
        write(json);
    }

    /// <summary>One value a line.</summary>
    public static void Lines(Stream file, int count, Action<Utf8JsonWriter, int> write)
    {
        using var json = new Utf8JsonWriter(file, s_options);
        for (var i = 0; i < count; i++)
        {
            WriteNext(json, i, write);
            file.Write("\n"u8);
        }
    }

    /// <summary>An array with one value a line, so that two versions of a file differ in the lines that changed.</summary>
    public static void Array(Stream file, int count, Action<Utf8JsonWriter, int> write)
    {
        file.Write("["u8);
        using var json = new Utf8JsonWriter(file, s_options);
        for (var i = 0; i < count; i++)
        {
            file.Write(i == 0 ? "\n"u8 : ",\n"u8);
            WriteNext(json, i, write);
        }
        file.Write(count == 0 ? "]\n"u8 : "\n]\n"u8);
    }

    // To the writer each value is a text of its own.
    private static void WriteNext(Utf8JsonWriter json, int number, Action<Utf8JsonWriter, int> write)
    {
        write(json, number);
        json.Flush();
        json.Reset();
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
