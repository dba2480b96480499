using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Language.Tests;

/// <summary>A text and what the reader found in it, spans as words.</summary>
internal sealed record Reading(string Text, ArticleReading Found)
{
    public static Reading Of(string text, string? published = null, string? language = "en", params string[] furniture)
    {
        var date = published is null ? null : EdtfDate.TryParse(published, out var day) ? day : throw new ArgumentException(published);
        return new(text, ArticleReader.Read(Rich(text), new ReadingContext(date, language, [.. furniture])));
    }

    public IEnumerable<string> Sentences => Found.Sentences.Select(Words);

    /// <summary>What stands between quotation marks.</summary>
    public IEnumerable<FoundQuote> Quoted => Found.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect);

    /// <summary>What is reported without marks.</summary>
    public IEnumerable<FoundQuote> Reported => Found.Quotes.Where(quote => quote.Kind == QuoteKind.Indirect);

    public FoundQuote Quote => Assert.Single(Quoted);

    public FoundDate Date => Assert.Single(Found.Dates);

    public string Words(TextSpan span) => Text.Substring(span.Start, span.Length);

    public string Words(EquatableArray<TextSpan> spans) => string.Join(" | ", spans.Select(Words));

    /// <summary>Expressions as "words = TYPE value".</summary>
    public IEnumerable<string> Timexes => Found.Timexes.Select(timex => $"{Words(timex.Span)} = {timex.Type.ToString().ToUpperInvariant()} {timex.Value}");

    /// <summary>A quote in one line: "speaker (kind) cue: content".</summary>
    public string Show(FoundQuote quote) =>
        $"{quote.Speaker?.Name ?? "?"} ({quote.Speaker?.Kind}) {Words(quote.Cue).TrimEnd(':')}: {Words(quote.Content)}";

    /// <summary>Names as "Kind words → canonical".</summary>
    public IEnumerable<string> Names => Found.Names.Select(name => $"{name.Kind} {Words(name.Span)} → {name.Canonical}");

    public static RichText Rich(string text)
    {
        var (blocks, start) = (new List<TextBlock>(), 0);
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                blocks.Add(new(line[0] == '#' ? TextBlockKind.Heading : TextBlockKind.Paragraph, new(start, line.Length)));
            start += line.Length + 1;
        }
        return new(text, blocks.ToEquatableArray(), [], []);
    }
}
