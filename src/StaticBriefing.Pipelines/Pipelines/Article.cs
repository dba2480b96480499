using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Semantics.Declarations;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>An article on its way through a build.</summary>
/// <param name="Key">The path of its sidecar or own file, or of its seed.</param>
internal sealed record Article(string Key, StepRow<ReadArticle> Read, StepRow<ArticleDeclarations> Declared);
