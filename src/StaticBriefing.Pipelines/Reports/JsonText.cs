using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>Writes one JSON document as text: indented, "\n" line ends, letters of every script as themselves.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _options))
            content(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
