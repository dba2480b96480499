using System.Text;
using StaticBriefing.Pages.Citing;
using StaticBriefing.Pages.Exports.Tables;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes all articles as references.</summary>
internal static class ReferenceFiles
{
    public static ReadOnlyMemory<byte> Bibtex(IReadOnlyList<ArticleRecord> articles) =>
        Encoding.UTF8.GetBytes(SafeText.Of(string.Concat(articles.Select(article => BibtexEntry.Write(article) + "\n\n"))));

    public static ReadOnlyMemory<byte> Ris(IReadOnlyList<ArticleRecord> articles) =>
        Encoding.UTF8.GetBytes(SafeText.Of(string.Concat(articles.Select(article => RisRecord.Write(article) + "\n"))));

    public static ReadOnlyMemory<byte> Csl(IReadOnlyList<ArticleRecord> articles) =>
        ExportJson.Array(articles.Count, (json, i) => CslItem.Write(json, articles[i]));
}
