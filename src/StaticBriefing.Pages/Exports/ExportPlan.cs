using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Semantics.Compilation;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Exports;

/// <summary>Plans the files of data that a site offers beside its pages.</summary>
public static class ExportPlan
{
    /// <summary>In the order in which the Data page lists them.</summary>
    public static IEnumerable<ExportJob> Of(BriefingCompilation briefing)
    {
        var tables = new BriefingTables(briefing);
        return tables.All.SelectMany(TableFiles)
            .Where(job => !briefing.Settings.Without.Contains(PageKinds.Data) && !briefing.Settings.Without.Contains(job.Group));
    }

    private static IEnumerable<ExportJob> TableFiles(TableData table)
    {
        yield return FileOf(table, "csv", CsvTable.Write);
        // What only joins two things says no more in another form.
        if (table.Name == ExportTables.Mentions.Name || table.Name == ExportTables.Seeds.Name)
            yield break;
        yield return FileOf(table, "json", JsonTable.Array);
        yield return FileOf(table, "ndjson", JsonTable.Lines);
    }

    private static ExportJob FileOf(TableData table, string format, Func<TableData, ReadOnlyMemory<byte>> write)
    {
        var download = new Download(Routes.DataFile($"{table.Name}.{format}"), table.Name, format, table.Count, table.Columns.Select(column => column.Name).ToEquatableArray());
        return new ExportJob(download, PageKinds.Data, NeedsTexts: false, memo => memo.Of(table.Pack), _ => write(table));
    }
}
