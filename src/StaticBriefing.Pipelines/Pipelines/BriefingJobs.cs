using StaticBriefing.Pages.Changes;
using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Exports;
using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The compiled briefing and its pages to be made; compiled when first asked for, since most builds make a few articles only.</summary>
internal sealed class BriefingJobs
{
    private readonly Lazy<BriefingCompilation> _briefing;
    private readonly Lazy<IReadOnlyList<PageJob>> _jobs;
    private readonly Lazy<Dictionary<string, PageJob>> _byPath;
    private readonly Lazy<IReadOnlyList<ExportJob>> _exports;

    /// <param name="record">What was last published; null when that was not recorded.</param>
    public BriefingJobs(Func<BriefingCompilation> compile, string version, Func<BriefingRecord?> record)
    {
        _briefing = new Lazy<BriefingCompilation>(compile);
        _jobs = new Lazy<IReadOnlyList<PageJob>>(() => [.. SiteEmitter.Plan(Briefing, version, record())]);
        _exports = new Lazy<IReadOnlyList<ExportJob>>(() => [.. ExportPlan.Of(Briefing)]);
        _byPath = new Lazy<Dictionary<string, PageJob>>(() => Jobs.ToDictionary(job => job.Key, StringComparer.Ordinal));
    }

    public BriefingCompilation Briefing => _briefing.Value;

    /// <summary>All pages but those of articles.</summary>
    public IReadOnlyList<PageJob> Jobs => _jobs.Value;

    public IReadOnlyList<ExportJob> Exports => _exports.Value;

    public ExportJob Export(string path) => Exports.First(job => job.Key == path);

    public PageJob this[string path] => _byPath.Value[path];
}
