using System.Text.Json;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Writes a reading as members of a JSON object.</summary>
public static class ReadingJson
{
    /// <summary>sentences, attributions, timexes, entities, symbols.</summary>
    public static void WriteRow(Utf8JsonWriter json, ReadingReport report)
    {
        WriteArray(json, "sentences", report.Sentences, sentence => WriteSentence(json, sentence));
        WriteArray(json, "attributions", report.Quotes, quote => WriteQuote(json, quote));
        WriteArray(json, "timexes", report.Timexes, timex => WriteTimex(json, timex));
        WriteArray(json, "entities", report.Names, name => WriteName(json, name));
        WriteArray(json, "symbols", report.Symbols, symbol => WriteSymbol(json, symbol));
    }

    /// <summary>The members of a row, and lang, events, figures and furniture.</summary>
    public static void WriteAll(Utf8JsonWriter json, ReadingReport report)
    {
        json.WriteString("lang", report.Language);
        WriteRow(json, report);
        WriteArray(json, "events", report.Events, found => WriteEvent(json, found));
        WriteArray(json, "figures", report.Figures, figure => WriteFigure(json, figure));
        WriteSpans(json, "furniture", report.Furniture);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private static void WriteSentence(Utf8JsonWriter json, CodePointSpan sentence)
    {
        json.WriteStartArray();
        json.WriteNumberValue(sentence.Start);
        json.WriteNumberValue(sentence.End);
        json.WriteEndArray();
    }

    private static void WriteQuote(Utf8JsonWriter json, ReportedQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("kind", quote.Kind.ToString().ToLowerInvariant());
        WriteSpans(json, "source", quote.Source);
        WriteSpans(json, "cue", quote.Cue);
        WriteSpans(json, "content", quote.Content);
        WriteSpeaker(json, quote.Speaker);
        json.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, ReportedSpeaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }
        json.WriteStartObject("speaker");
        json.WriteString("name", speaker.Name);
        json.WriteString("type", speaker.Type);
        json.WriteEndObject();
    }

    private static void WriteTimex(Utf8JsonWriter json, ReportedTimex timex)
    {
        json.WriteStartObject();
        WriteWords(json, timex.Words);
        json.WriteString("type", timex.Type);
        json.WriteString("value", timex.Value);
        json.WriteString("edtf", timex.Edtf);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, ReportedName name)
    {
        json.WriteStartObject();
        WriteWords(json, name.Words);
        json.WriteString("type", name.Type);
        json.WriteString("symbol", name.Symbol);
        json.WriteEndObject();
    }

    private static void WriteSymbol(Utf8JsonWriter json, ReportedSymbol symbol)
    {
        json.WriteStartObject();
        json.WriteString("id", symbol.Id);
        json.WriteString("name", symbol.Name);
        json.WriteString("type", symbol.Type);
        WriteArray(json, "aliases", symbol.Aliases, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, ReportedEvent found)
    {
        json.WriteStartObject();
        WriteWords(json, found.Sentence);
        json.WriteString("label", found.Label);
        json.WriteString("phrase", found.Date.Words.Text);
        json.WriteString("edtf", found.Date.Edtf);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, ReportedFigure figure)
    {
        json.WriteStartObject();
        WriteWords(json, figure.Words);
        json.WriteString("value", figure.Value);
        json.WriteString("unit", figure.Unit);
        json.WriteString("what", figure.What);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, EquatableArray<SpanText> spans) => WriteArray(json, name, spans, span =>
    {
        json.WriteStartObject();
        WriteWords(json, span);
        json.WriteEndObject();
    });

    private static void WriteWords(Utf8JsonWriter json, SpanText words)
    {
        json.WriteNumber("start", words.Start);
        json.WriteNumber("end", words.End);
        json.WriteString("text", words.Text);
    }
}
