using System.Text;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Citing;

/// <summary>An article as an entry of a BibTeX file, with the date and url fields of BibLaTeX.</summary>
internal static class BibtexEntry
{
    public static string Write(ArticleRecord article)
    {
        var entry = new StringBuilder($"@misc{{{article.Article.Id},\n");
        Field(entry, "author", string.Join(" and ", article.Authors.Select(Author)));
        Field(entry, "title", $"{{{Escape(article.Article.Title)}}}");
        Field(entry, "howpublished", Escape(article.Article.Outlet));
        if (article.Article.Published is { Year: { } year })
            Field(entry, "year", EdtfDate.From(year).Text);
        Field(entry, "date", article.Article.Published?.Text ?? "");
        Field(entry, "url", Url(article.Article.Url));
        Field(entry, "urldate", article.Retrieved?.Text ?? "");
        return entry.Append('}').ToString();
    }

    private static void Field(StringBuilder entry, string name, string value)
    {
        if (value.Length > 0)
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    // "and" separates authors, so a name that holds it needs braces.
    private static string Author(string author)
    {
        var escaped = Escape(author);
        return escaped.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{escaped}}}" : escaped;
    }

    private static string Url(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            _ = c switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => escaped.Append('\\').Append(c),
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
