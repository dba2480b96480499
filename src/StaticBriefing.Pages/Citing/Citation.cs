using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Citing;

/// <summary>How to cite an article: what a line of text says, BibTeX, RIS and CSL. What is not known is left out, never made up.</summary>
internal static class Citation
{
    public static CiteView Of(ArticleRecord article) => new(
        string.Join(", ", article.Authors),
        article.Article.Title,
        article.Article.Outlet,
        article.Article.Published?.Text ?? "",
        article.Article.Url,
        BibtexEntry.Write(article),
        RisRecord.Write(article),
        CslItem.Write(article));
}
