using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Citing;

/// <summary>How to cite an article: a line of text, BibTeX, RIS and CSL. What is not known is left out, never made up.</summary>
internal static class Citation
{
    public static CiteView Of(ArticleRecord article) => new(Parts(article), BibtexEntry.Write(article), RisRecord.Write(article), CslItem.Write(article));

    private static EquatableArray<string> Parts(ArticleRecord article)
    {
        string[] parts =
        [
            string.Join(", ", article.Authors),
            $"“{article.Article.Title}”",
            article.Article.Outlet,
            article.Article.Published?.Text ?? "n.d.",
            article.Article.Url,
        ];
        return parts.Where(part => part.Length > 0).ToEquatableArray();
    }
}
