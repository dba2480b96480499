using StaticBriefing.Pipelines.Building;
using StaticBriefing.Pipelines.Caching;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>Makes the files of data. What a file is made from decides whether it is made again; of a theme only the words of its dates have a part in it.</summary>
internal sealed class ExportsPipeline(BuildCache cache)
{
    private readonly StepTable<RenderedPage> _exports = cache.Table<RenderedPage>("Exports");

    /// <summary>A file to be made: what stands for all that it is made from, and what writes it.</summary>
    public sealed record Item(string Path, Digest Input, Action<Stream> Write);

    /// <summary>The files, each written where the store does not hold it.</summary>
    public IReadOnlyList<SiteFile> Run(BuildRun run, IReadOnlyList<Item> items, ISiteStore store)
    {
        if (run.Options.DataMayLag && Standing(items, store) is { } standing)
            return standing;
        var rows = run.Run(_exports, items, item => item.Path, item => item.Input, (item, _) => Make(item, store));
        foreach (var (item, row) in items.Zip(rows))
        {
            // Remembered, but somebody took it away.
            if (!store.Holds(row.Value.File!))
                Make(item, store);
        }
        return [.. rows.Select(row => row.Value.File!)];
    }

    // All of them as they were made last, or null when one is not there.
    private List<SiteFile>? Standing(IReadOnlyList<Item> items, ISiteStore store)
    {
        var files = items.Select(item => _exports.Rows.Find(item.Path)?.Value.File).OfType<SiteFile>().Where(store.Holds).ToList();
        return files.Count == items.Count ? files : null;
    }

    private static RenderedPage Make(Item item, ISiteStore store) => new(store.Write(item.Path, item.Write));
}
