using StaticBriefing.Pages.Changes;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Pipelines;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>Articles that are shown, read and bound, and what is made from all of them.</summary>
/// <param name="Facts">Stands for the whole briefing.</param>
/// <param name="Published">What was last published; null when that was not recorded.</param>
internal sealed record CompiledBriefing(SiteSettings Settings, IReadOnlyList<Article> Articles, IReadOnlyList<StepRow<BoundRow>> Bound, Digest Facts, BriefingRecord? Published, BriefingJobs Jobs)
{
    private readonly Lazy<Dictionary<string, BoundRow>> _byId = new(() => Bound.ToDictionary(row => row.Value.Id, row => row.Value, StringComparer.Ordinal));

    /// <summary>The article of an id.</summary>
    public BoundRow this[string id] => _byId.Value[id];

    /// <summary>Of the seed of the article of an id; empty without a seed.</summary>
    public string ChecksumOf(string id) => this[id].Checksum;
}
