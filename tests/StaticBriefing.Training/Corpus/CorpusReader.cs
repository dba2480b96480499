using System.IO.Compression;
using System.Text.Json;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Training.Corpus;

/// <summary>Reads gzipped JSON lines; their offsets count code points.</summary>
internal static class CorpusReader
{
    public static List<CorpusDocument> Read(string folder, string corpus)
    {
        using var file = File.OpenRead(Path.Combine(folder, $"{corpus}.dev.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var documents = new List<CorpusDocument>();
        while (lines.ReadLine() is { } line)
            documents.Add(ReadDocument(corpus, line));
        return documents;
    }

    /// <summary>The articles of the running stories, which have no annotations of their own.</summary>
    public static IEnumerable<ArticleText> ReadTimelines(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "timelines-t17.dev.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            foreach (var article in json.RootElement.GetProperty("articles").EnumerateArray())
                yield return ArticleText.From(Rich(article.GetProperty("text").GetString()!), [], LanguageWords.English);
        }
    }

    private static CorpusDocument ReadDocument(string corpus, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var offsets = Offsets(text);
        return new(corpus, root.GetProperty("id").GetString()!, ArticleText.From(Rich(text), [], LanguageWords.English), [.. Names(root, offsets)], [.. corpus == "polnear" ? Attributions(root, offsets) : []]);
    }

    private static int[] Offsets(string text)
    {
        var offsets = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }

    private static RichText Rich(string text)
    {
        var (blocks, start) = (new List<TextBlock>(), 0);
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                blocks.Add(new(TextBlockKind.Paragraph, new(start, line.Length)));
            start += line.Length + 1;
        }
        return new(text, blocks.ToEquatableArray(), [], []);
    }

    private static IEnumerable<LabelledSpan> Names(JsonElement root, int[] offsets)
    {
        if (!root.TryGetProperty("entities", out var entities) || entities.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var entity in entities.EnumerateArray())
            yield return new(Span(entity, offsets), entity.GetProperty("coarse").GetString() ?? "other");
    }

    private static IEnumerable<GoldAttribution> Attributions(JsonElement root, int[] offsets)
    {
        if (!root.TryGetProperty("attributions", out var attributions))
            yield break;
        foreach (var attribution in attributions.EnumerateArray())
            yield return new(attribution.GetProperty("kind").GetString()!, Spans(attribution, "source", offsets), Spans(attribution, "cue", offsets), Spans(attribution, "content", offsets));
    }

    private static TextSpan[] Spans(JsonElement attribution, string role, int[] offsets) =>
        [.. attribution.GetProperty(role).EnumerateArray().Select(span => Span(span, offsets))];

    private static TextSpan Span(JsonElement span, int[] offsets) =>
        TextSpan.FromBounds(offsets[span.GetProperty("start").GetInt32()], offsets[span.GetProperty("end").GetInt32()]);
}
