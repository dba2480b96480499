using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>An article that has been read and not yet bound.</summary>
internal sealed record ReadArticle(ArticleSource Source, ArticleReading Reading);
