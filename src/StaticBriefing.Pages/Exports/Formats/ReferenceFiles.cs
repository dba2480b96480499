using System.Text;
using StaticBriefing.Pages.Citing;
using StaticBriefing.Pages.Exports.Tables;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes all articles as references.</summary>
internal static class ReferenceFiles
{
    public static void Bibtex(Stream file, IReadOnlyList<ArticleRecord> articles) => Write(file, articles.Select(article => BibtexEntry.Write(article) + "\n\n"));

    public static void Ris(Stream file, IReadOnlyList<ArticleRecord> articles) => Write(file, articles.Select(article => RisRecord.Write(article) + "\n"));

    public static void Csl(Stream file, IReadOnlyList<ArticleRecord> articles) =>
        ExportJson.Array(file, articles.Count, (json, i) => CslItem.Write(json, articles[i]));

    private static void Write(Stream file, IEnumerable<string> references)
    {
        foreach (var reference in references)
            file.Write(Encoding.UTF8.GetBytes(SafeText.Of(reference)));
    }
}
