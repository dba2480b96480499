using System.Text.Json;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes each quotation as an annotation of the original and of its article's page (W3C Web Annotation Data Model).</summary>
internal static class AnnotationFile
{
    /// <summary>Characters of the text before and after the words.</summary>
    private const int Around = 32;

    private static readonly Route s_file = Routes.DataFile("annotations.jsonld");

    public static void Write(Stream file, ExportRows rows, Func<string, ArticleBody> bodyOf) => ExportJson.Write(file, json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", Address(rows.Site, s_file));
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (var article in rows.Quotes.Select(row => row.Quote).GroupBy(quote => quote.Article.Id))
        {
            var body = bodyOf(article.Key);
            foreach (var quote in article)
                Write(json, rows.Site, quote, body);
            json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ExportSite site, QuoteSymbol quote, ArticleBody body)
    {
        json.WriteStartObject();
        json.WriteString("id", Address(site, Routes.Article(quote.Article).At(quote.Id)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "identifying");
        WriteBody(json, quote);
        json.WriteStartArray("target");
        WriteTargets(json, site, quote, body);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, QuoteSymbol quote)
    {
        json.WriteStartObject("body");
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "identifying");
        json.WriteString("format", "text/plain");
        json.WriteString("value", SafeText.Of($"{quote.Speaker?.Name ?? "?"} ({Words.Of(quote.Kind)}, {Words.Of(quote.Status)})"));
        json.WriteEndObject();
    }

    private static void WriteTargets(Utf8JsonWriter json, ExportSite site, QuoteSymbol quote, ArticleBody body)
    {
        var places = QuotePlaces.Of(quote, body);
        for (var i = 0; i < quote.Pieces.Count; i++)
        {
            TextSpan? place = i < places.Count ? places[i] : null;
            if (quote.Article.Url.Length > 0)
                WriteTarget(json, quote.Article.Url, quote.Pieces[i], place, body.Text.Text, hasPosition: false);
            WriteTarget(json, Address(site, Routes.Article(quote.Article)), quote.Pieces[i], place, body.Text.Text, hasPosition: true);
        }
    }

    // The original has other text around the article's, so a position says nothing there.
    private static void WriteTarget(Utf8JsonWriter json, string source, string words, TextSpan? place, string text, bool hasPosition)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", source);
        json.WriteStartArray("selector");
        WriteQuoteSelector(json, words, place, text);
        if (hasPosition && place is { } span)
            WritePositionSelector(json, span, text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuoteSelector(Utf8JsonWriter json, string words, TextSpan? place, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", SafeText.Of(words));
        if (place is { } span)
        {
            json.WriteText("prefix", Before(text, span.Start));
            json.WriteText("suffix", After(text, span.End));
        }
        json.WriteEndObject();
    }

    // Counted in code points, as the model asks for; of the text as the database has it.
    private static void WritePositionSelector(Utf8JsonWriter json, TextSpan span, string text)
    {
        var start = CodePoints(text.AsSpan(0, span.Start));
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", start);
        json.WriteNumber("end", start + CodePoints(text.AsSpan(span.Start, span.Length)));
        json.WriteEndObject();
    }

    // Another paragraph is no context: in an excerpt other sentences may have stood between.
    private static string Before(string text, int start)
    {
        var from = Math.Max(0, start - Around);
        var before = text[from..start];
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    private static string After(string text, int end)
    {
        var after = text[end..Math.Min(text.Length, end + Around)];
        return after.Split('\n')[0];
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }

    // Without a site address, relative to the file.
    private static string Address(ExportSite site, Route route) => site.Url.Length > 0 ? site.Url + route.Address : RelativeLink.From(s_file, route);
}
