using StaticBriefing.Pages.Emit;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The page of an article: it is made from the article and from these surroundings, whatever the rest of the briefing is.</summary>
/// <param name="Id">The article's.</param>
[Packed]
internal sealed partial record PlannedArticle(string Path, string Id, bool IsListed, Kept<ArticleSurroundings> Surroundings);
