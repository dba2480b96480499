using System.Text.Json;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Feeds;

/// <summary>Writes JSON feeds (jsonfeed.org, version 1.1), with the entries and ids of the Atom feed beside them.</summary>
internal static class JsonFeedWriter
{
    public static string Write(FeedEmitter.Slice slice)
    {
        var feed = Routes.JsonFeedOf(slice.Feed);
        return ExportJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", SafeText.Of(slice.Title));
            json.WriteString("home_page_url", AtomWriter.Link(slice.Frame.Url, feed, slice.Page));
            json.WriteString("feed_url", AtomWriter.Link(slice.Frame.Url, feed, feed));
            json.WriteText("language", slice.Frame.Lang);
            json.WriteStartArray("items");
            foreach (var entry in slice.Entries)
                Write(json, slice, feed, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";
    }

    private static void Write(Utf8JsonWriter json, FeedEmitter.Slice slice, Route feed, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", AtomWriter.IdOf(slice.Frame.Url, entry.Id, entry.Route.Address));
        json.WriteString("url", AtomWriter.Link(slice.Frame.Url, feed, entry.Route));
        json.WriteString("title", SafeText.Of(entry.Title));
        json.WriteString("content_text", SafeText.Of(entry.Summary.Length > 0 ? entry.Summary : entry.Title));
        if (entry.Date is not null)
            json.WriteString("date_published", AtomWriter.Stamp(entry.Date));
        if (entry.Author.Length > 0)
        {
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", SafeText.Of(entry.Author));
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
