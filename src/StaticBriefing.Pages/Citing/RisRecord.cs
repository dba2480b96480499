using System.Globalization;
using System.Text;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Citing;

/// <summary>An article as a record of a RIS file.</summary>
internal static class RisRecord
{
    public static string Write(ArticleRecord article)
    {
        var record = new StringBuilder("TY  - NEWS\n");
        foreach (var author in article.Authors)
            Line(record, "AU", author);
        Line(record, "TI", article.Article.Title);
        Line(record, "T2", article.Article.Outlet);
        if (article.Article.Published is { Year: { } year })
            Line(record, "PY", EdtfDate.From(year).Text);
        Line(record, "DA", Date(article.Article.Published));
        Line(record, "LA", article.Article.Lang);
        Line(record, "UR", article.Article.Url);
        Line(record, "Y2", Date(article.Retrieved));
        return record.Append("ER  - \n").ToString();
    }

    private static void Line(StringBuilder record, string tag, string value)
    {
        if (value.Length > 0)
            record.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append('\n');
    }

    // YYYY/MM/DD/ with what is known.
    private static string Date(EdtfDate? date) => date is not { Year: { } year }
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{EdtfDate.From(year).Text}/{date.Month:00}/{date.Day:00}/");
}
