using System.Text.Json;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Metadata;

/// <summary>Writes one JSON-LD object for a page. Nothing in it can end the script element that holds it.</summary>
/// <param name="page">Whose object it is: without a site address, links are relative to it.</param>
internal sealed class PageJson(Frame frame, Route page)
{
    public static Markup Write(string type, Action<Utf8JsonWriter> members) => new(ExportJson.Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
        members(json);
        json.WriteEndObject();
    }));

    /// <summary>Nothing for a page that is not made.</summary>
    public void WriteLink(Utf8JsonWriter json, string name, Route target)
    {
        if (!frame.Without.Contains(PageKinds.Of(target.Path)))
            json.WriteText(name, frame.Url.Length > 0 ? frame.Url + target.Address : RelativeLink.From(page, target));
    }

    public static void WriteObject(Utf8JsonWriter json, string? name, string type, Action members)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteString("@type", type);
        members();
        json.WriteEndObject();
    }

    /// <summary>Items of a list, each with its place from 1; nothing for none.</summary>
    public static void WriteList<T>(Utf8JsonWriter json, IReadOnlyCollection<T> items, int first, Action<T> write)
    {
        json.WriteNumber("numberOfItems", items.Count);
        json.WriteStartArray("itemListElement");
        foreach (var (index, item) in items.Index())
        {
            WriteObject(json, null, "ListItem", () =>
            {
                json.WriteNumber("position", first + index);
                json.WritePropertyName("item");
                write(item);
            });
        }
        json.WriteEndArray();
    }

    public static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>A date that ISO 8601 writes; nothing for one in doubt.</summary>
    public static void WriteDate(Utf8JsonWriter json, string name, EdtfDate? date) => json.WriteText(name, date is null ? "" : HtmlDate.From(date));
}
