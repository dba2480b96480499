using StaticBriefing.Pages.Changes;
using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Comparing;
using StaticBriefing.Pipelines.Diagnostics;
using StaticBriefing.Pipelines.Inputs;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Reads the record of what was last published, where there is one.</summary>
internal sealed class PublishedPipeline(BuildCache cache)
{
    private readonly StepTable<BriefingRecord> _records = cache.Table<BriefingRecord>("Published");

    /// <summary>Null when nothing was recorded.</summary>
    public StepRow<BriefingRecord>? Run(BuildRun run, IEnumerable<InputFile> files) => run.Run(
        _records,
        [.. files.Where(file => file.Path == PublishedRecord.Path)],
        file => file.Path,
        file => file.Digest,
        (file, diagnostics) =>
        {
            if (BriefingRecord.TryRead(file.Bytes) is { } record)
                return record;
            diagnostics.ReportRecordUnreadable(file.Path);
            return new BriefingRecord([]);
        }).SingleOrDefault();
}
