using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticBriefing.Language;
using StaticBriefing.Pipelines.Steps;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Reads a stream of texts, a row of JSON each, into a stream of readings in the same order. Memory holds a few rows, however many there are.</summary>
public sealed class RowStream(Stream input, TextWriter output, Action<RowProblem> report)
{
    // Enough for several threads to be busy, little enough to be small.
    private const int RowsAtOnce = 64;
    private const int BytesAtOnce = 4 * 1024 * 1024;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ByteLines _lines = new(input);
    private bool _isAtEnd;

    private sealed record Line(long Number, byte[] Bytes, bool IsTooLong);

    private sealed record Answer(ReadOnlyMemory<byte> Bytes, RowProblem? Problem);

    /// <summary>How many rows went out.</summary>
    public long Written { get; private set; }

    public void Run(int jobs, CancellationToken cancellation)
    {
        while (!_isAtEnd)
        {
            var lines = Take();
            var answers = new Answer[lines.Count];
            StepWorkers.ForEach(lines.Count, jobs, i => answers[i] = AnswerTo(lines[i]), cancellation);
            foreach (var answer in answers)
                Write(answer);
            output.Flush();
        }
    }

    private List<Line> Take()
    {
        var (lines, size) = (new List<Line>(), 0);
        while (lines.Count < RowsAtOnce && size < BytesAtOnce)
        {
            if (_lines.Read(out var isTooLong) is not { } bytes)
            {
                _isAtEnd = true;
                break;
            }
            size += bytes.Length;
            if (isTooLong || bytes.AsSpan().ContainsAnyExcept(" \t\r"u8))
                lines.Add(new Line(_lines.Count, bytes, isTooLong));
        }
        return lines;
    }

    private void Write(Answer answer)
    {
        if (answer.Problem is { } problem)
            report(problem);
        if (answer.Bytes.IsEmpty)
            return;
        output.Write(Encoding.UTF8.GetString(answer.Bytes.Span));
        Written++;
    }

    private static Answer AnswerTo(Line line)
    {
        if (line.IsTooLong)
            return new Answer(default, new RowProblem(line.Number, $"It is longer than {ByteLines.Longest / 1024 / 1024} MB. Divide the text.", true));
        var row = RowParser.Parse(line.Bytes, out var doubt);
        var problem = doubt is null ? null : new RowProblem(line.Number, doubt, row is null);
        return new Answer(row is null ? default : Serialise(row), problem);
    }

    private static ReadOnlyMemory<byte> Serialise(ReadingRow row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            row.Id.WriteTo(json);
            ReadingJson.WriteRow(json, ProseReader.Read(row.Text, new ReadingContext(row.Published, row.Lang, [])));
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
