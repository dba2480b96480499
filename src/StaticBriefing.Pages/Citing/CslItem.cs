using System.Text.Json;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Citing;

/// <summary>An article as an item of CSL-JSON (Citation Style Language 1.0.2).</summary>
internal static class CslItem
{
    public static string Write(ArticleRecord article) => ExportJson.Text(json => Write(json, article));

    public static void Write(Utf8JsonWriter json, ArticleRecord article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Article.Id);
        json.WriteString("type", "article-newspaper");
        json.WriteText("title", article.Article.Title);
        json.WriteText("container-title", article.Article.Outlet);
        WriteAuthors(json, article);
        WriteDate(json, "issued", article.Article.Published);
        WriteDate(json, "accessed", article.Retrieved);
        json.WriteText("abstract", article.Summary);
        json.WriteText("language", article.Article.Lang);
        json.WriteText("URL", article.Article.Url);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, ArticleRecord article)
    {
        if (article.Authors.IsEmpty)
            return;
        json.WriteStartArray("author");
        foreach (var author in article.Authors)
        {
            // Which part of a name is the family's is not known.
            json.WriteStartObject();
            json.WriteText("literal", author);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is null)
            return;
        json.WriteStartObject(name);
        if (date is { Year: not null, IsUnspecified: false, Season: null })
            WriteParts(json, date);
        else
            json.WriteString("literal", date.Text);
        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        int?[] parts = [date.Year, date.Month, date.Day];
        foreach (var part in parts.OfType<int>())
            json.WriteNumberValue(part);
        json.WriteEndArray();
        json.WriteEndArray();
        if (date.IsUncertain || date.IsApproximate)
            json.WriteBoolean("circa", true);
    }
}
