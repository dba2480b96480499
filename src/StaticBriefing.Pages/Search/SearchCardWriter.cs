using System.Text.Json;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Search;

/// <summary>
/// Writes what results show, as lists: [article, quotations, events]. An article is [link, title, date, summary, steps between the numbers of
/// its sentences' anchors, sentences], a quotation [anchor, words, speaker, date, status, kind], an event [link, label, date, status].
/// </summary>
/// <param name="say">A date in the site's language.</param>
internal sealed class SearchCardWriter(Func<EdtfDate, string> say)
{
    public SearchCard Write(ArticleFacts facts, List<(int Number, string Text)> sentences, EquatableArray<EventCard> events) => Write(writer =>
    {
        WriteArticle(writer, facts, sentences);
        writer.WriteStartArray();
        foreach (var quote in facts.Quotes)
            WriteQuote(writer, quote);
        writer.WriteEndArray();
        WriteEvents(writer, events);
    });

    public SearchCard Write(EquatableArray<EventCard> events) => Write(writer =>
    {
        writer.WriteNullValue();
        writer.WriteStrings([]);
        WriteEvents(writer, events);
    });

    private static SearchCard Write(Action<Utf8JsonWriter> parts) => new(SearchJson.Write(writer =>
    {
        writer.WriteStartArray();
        parts(writer);
        writer.WriteEndArray();
    }));

    private void WriteArticle(Utf8JsonWriter writer, ArticleFacts facts, List<(int Number, string Text)> sentences)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(LinkTo(Routes.Article(facts.Article)));
        WriteShown(writer, facts.Article.Title);
        WriteDate(writer, facts.Article.Published);
        WriteShown(writer, facts.Summary);
        writer.WriteStringValue(CompactCode.Of(Steps(sentences)));
        writer.WriteStrings(sentences.Select(sentence => sentence.Text));
        writer.WriteEndArray();
    }

    // Most sentences follow one another.
    private static IEnumerable<int> Steps(List<(int Number, string Text)> sentences)
    {
        var last = 0;
        foreach (var (number, _) in sentences)
        {
            yield return Math.Max(0, number - last);
            last = Math.Max(last, number);
        }
    }

    private void WriteQuote(Utf8JsonWriter writer, QuoteSymbol quote)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(quote.IsVerbatim ? quote.Id : "");
        WriteShown(writer, Exports.Words.Of(quote));
        WriteShown(writer, quote.Speaker?.Name ?? "");
        WriteDate(writer, quote.SortDate);
        writer.WriteStringValue(Word(quote.Status));
        writer.WriteStringValue(quote.Kind.ToString().ToLowerInvariant());
        writer.WriteEndArray();
    }

    private void WriteEvents(Utf8JsonWriter writer, EquatableArray<EventCard> events)
    {
        writer.WriteStartArray();
        foreach (var (happening, place) in events)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(LinkTo(place));
            WriteShown(writer, happening.Main.Label);
            WriteDate(writer, happening.Date);
            writer.WriteStringValue(Word(happening.Main.Status));
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private void WriteDate(Utf8JsonWriter writer, EdtfDate? date) => WriteShown(writer, date is null ? "" : say(date));

    private static string Word(ReviewStatus status) => status.ToString().ToLowerInvariant();

    private static string LinkTo(Route route) => RelativeLink.From(Routes.Search, route);

    private static void WriteShown(Utf8JsonWriter writer, string text) => writer.WriteStringValue(SearchJson.Shown(text));
}
