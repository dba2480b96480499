using System.Text;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Citing;

/// <summary>How to cite an article: a line of text, BibTeX and RIS. What is not known is left out, never made up.</summary>
internal static class Citation
{
    public static CiteView Of(ArticleFacts article) => new(Text(article), Bibtex(article), Ris(article));

    private static string Text(ArticleFacts article)
    {
        string[] parts =
        [
            string.Join(", ", article.Authors),
            $"“{article.Article.Title}”",
            article.Article.Outlet,
            article.Article.Published?.Text ?? "n.d.",
            article.Article.Url,
        ];
        return string.Join(". ", parts.Where(part => part.Length > 0)) + ".";
    }

    private static string Bibtex(ArticleFacts article)
    {
        var entry = new StringBuilder($"@misc{{{article.Article.Id},\n");
        Field(entry, "author", string.Join(" and ", article.Authors.Select(BibtexAuthor)));
        Field(entry, "title", $"{{{BibtexEscape(article.Article.Title)}}}");
        Field(entry, "howpublished", BibtexEscape(article.Article.Outlet));
        if (article.Article.Published is { Year: { } year })
            Field(entry, "year", EdtfYear(year));
        Field(entry, "date", article.Article.Published?.Text ?? "");
        Field(entry, "url", BibtexUrl(article.Article.Url));
        return entry.Append('}').ToString();
    }

    private static void Field(StringBuilder entry, string name, string value)
    {
        if (value.Length > 0)
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    private static string Ris(ArticleFacts article)
    {
        var record = new StringBuilder("TY  - NEWS\n");
        foreach (var author in article.Authors)
            Line(record, "AU", author);
        Line(record, "TI", article.Article.Title);
        Line(record, "T2", article.Article.Outlet);
        if (article.Article.Published is { Year: { } year })
            Line(record, "PY", EdtfYear(year));
        Line(record, "UR", article.Article.Url);
        return record.Append("ER  - \n").ToString();
    }

    private static void Line(StringBuilder record, string tag, string value)
    {
        if (value.Length > 0)
            record.Append(tag).Append("  - ").Append(OneLine(value)).Append('\n');
    }

    private static string EdtfYear(int year) => EdtfDate.From(year).Text;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    // "and" separates authors, so a name that holds it needs braces.
    private static string BibtexAuthor(string author)
    {
        var escaped = BibtexEscape(author);
        return escaped.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{escaped}}}" : escaped;
    }

    private static string BibtexUrl(string url) =>
        url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    private static string BibtexEscape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in OneLine(text))
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
