using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>A figure and the article that gives it.</summary>
[Packed]
internal sealed partial record ArticleFigure(ArticleRef Article, FigureSymbol Figure);
