using System.Text.Json;
using StaticBriefing.Cli.Reporting;
using StaticBriefing.Pipelines.Reviewing;

namespace StaticBriefing.Cli.Reviewing;

/// <summary>Facts under review as data.</summary>
internal static class ReviewJson
{
    public static void WriteItems(IEnumerable<ReviewItem> items, TextWriter output) => JsonOutput.Write(output, "review", json =>
    {
        json.WriteStartArray("facts");
        foreach (var item in items)
            WriteItem(json, item);
        json.WriteEndArray();
    });

    public static void WriteOutcomes(IEnumerable<ReviewOutcome> outcomes, TextWriter output) => JsonOutput.Write(output, "review", json =>
    {
        json.WriteStartArray("decisions");
        foreach (var outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("id", outcome.Id);
            json.WriteBoolean("written", outcome.Problem is null);
            json.WriteString("problem", outcome.Problem);
            if (outcome.Item is { } item)
            {
                json.WritePropertyName("fact");
                WriteItem(json, item);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WriteItem(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("kind", item.Kind);
        json.WriteString("status", ReviewWords.Status(item.Status));
        json.WriteBoolean("broken", item.IsBroken);
        json.WriteString("article", item.Article);
        json.WriteString("sidecar", item.Sidecar);
        json.WriteBoolean("written", item.IsWritten);
        json.WriteString("words", item.Words);
        WriteOwn(json, item);
        json.WriteString("context", string.Concat(item.Context.Select(run => run.Text)));
        json.WriteString("place", item.Place?.ToString());
        if (item.IsBroken)
            json.WriteString("nearest", item.Nearest);
        json.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter json, ReviewItem item)
    {
        if (item.Kind == "event")
            json.WriteString("date", item.Date.Length > 0 ? item.Date : null);
        if (item.Kind != "quote")
            return;
        json.WriteString("speaker", item.Speaker.Length > 0 ? item.Speaker : null);
        json.WriteString("cue", item.Cue.Length > 0 ? item.Cue : null);
        json.WriteString("quoteKind", item.QuoteKind?.ToString().ToLowerInvariant());
    }
}
