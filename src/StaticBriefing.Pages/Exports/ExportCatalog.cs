using StaticBriefing.Pages.Exports.Database;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>Every file of data there is, in the order in which the Data page lists them.</summary>
internal static class ExportCatalog
{
    private const string Timeline = "timeline";
    private const string References = "references";

    public static IEnumerable<ExportJob> Of(ExportRows rows) =>
        rows.Tables.SelectMany(table => table.Name == ExportTables.Seeds.Name ? [SeedsFile(rows)] : TableFiles(table)).Concat(TimelineFiles(rows)).Concat(ReferenceFilesOf(rows)).Append(Annotations(rows)).Append(Entities(rows)).Append(DatabaseFile(rows));

    private static IEnumerable<ExportJob> TableFiles(TableData table)
    {
        yield return TableFile(table, "csv", CsvTable.Write);
        // What only joins two things says no more in another form.
        if (table.Name == ExportTables.Mentions.Name)
            yield break;
        yield return TableFile(table, "json", JsonTable.Array);
        yield return TableFile(table, "ndjson", JsonTable.Lines);
    }

    private static IEnumerable<ExportJob> TimelineFiles(ExportRows rows)
    {
        var dated = rows.Events.Where(placed => CalendarSpan.Of(placed.Occurrence.Date) is not null).ToList();
        yield return FileOf(Timeline, "ics", "timeline.ics", dated.Count, Pack, (context, file) => CalendarFile.Write(file, rows.Title, rows.Site, dated, context.Say)) with { NeedsDateWords = true };
        yield return FileOf(Timeline, "timelinejs", "timeline.json", dated.Count, Pack, (context, file) => TimelineJsFile.Write(file, rows, dated, context.Say)) with { NeedsDateWords = true };

        void Pack(PackWriter writer)
        {
            writer.WriteString(rows.Title);
            rows.Site.Pack(writer);
            ExportRows.Pack(writer, dated);
            ExportRows.Pack(writer, rows.Eras);
        }
    }

    private static IEnumerable<ExportJob> ReferenceFilesOf(ExportRows rows)
    {
        yield return FileOf(References, "bibtex", "articles.bib", rows.Articles.Count, Pack, (_, file) => ReferenceFiles.Bibtex(file, rows.Articles));
        yield return FileOf(References, "ris", "articles.ris", rows.Articles.Count, Pack, (_, file) => ReferenceFiles.Ris(file, rows.Articles));
        yield return FileOf(References, "csl", "articles.csl.json", rows.Articles.Count, Pack, (_, file) => ReferenceFiles.Csl(file, rows.Articles));

        void Pack(PackWriter writer) => ExportRows.Pack(writer, rows.Articles);
    }

    private static ExportJob Annotations(ExportRows rows) => new(
        new Download(Routes.DataFile("annotations.jsonld"), "annotations", "jsonld", rows.Quotes.Count, []),
        PageKinds.Data,
        NeedsTexts: true,
        NeedsDateWords: false,
        memo => memo.Of(writer =>
        {
            rows.Site.Pack(writer);
            ExportRows.Pack(writer, [.. rows.Quotes.Select(row => row.Quote)]);
        }),
        (context, file) => AnnotationFile.Write(file, rows, context.TextOf));

    private static ExportJob Entities(ExportRows rows)
    {
        var count = EntityFile.Symbols(rows).Count + rows.Articles.Count + rows.Events.Count + EntityFile.Mentions(rows).Count;
        return FileOf("entities", "ftm", "entities.ftm.json", count, Pack, (_, file) => EntityFile.Write(file, rows));

        void Pack(PackWriter writer)
        {
            rows.Site.Pack(writer);
            ExportRows.Pack(writer, rows.Symbols);
            ExportRows.Pack(writer, rows.Articles);
            ExportRows.Pack(writer, rows.Events);
            ExportRows.Pack(writer, rows.Mentions);
        }
    }

    private static ExportJob DatabaseFile(ExportRows rows)
    {
        var tables = rows.Tables.ToList();
        return new ExportJob(
            new Download(Routes.Database, PageKinds.Database, "sqlite", tables.Sum(table => table.Count), []),
            PageKinds.Database,
            NeedsTexts: true,
            NeedsDateWords: false,
            memo => memo.Of(writer => tables.ForEach(table => table.Pack(writer))),
            (context, file) => DatabaseWriter.Write(file, rows.Checked(context.ChecksumOf), context.TextOf));
    }

    private static ExportJob SeedsFile(ExportRows rows) => TableFile(ExportTables.Seeds.Of(rows.Seeds, rows.Site), "csv", CsvTable.Write) with
    {
        NeedsTexts = true,
        Write = (context, file) => CsvTable.Write(file, ExportTables.Seeds.Of(rows.Checked(context.ChecksumOf).Seeds, rows.Site)),
    };

    private static ExportJob TableFile(TableData table, string format, Action<Stream, TableData> write)
    {
        var job = FileOf(table.Name, format, $"{table.Name}.{format}", table.Count, table.Pack, (_, file) => write(file, table));
        return job with { Download = job.Download with { Columns = table.Columns.Select(column => column.Name).ToEquatableArray() } };
    }

    private static ExportJob FileOf(string subject, string format, string name, int rows, Action<PackWriter> pack, Action<ExportContext, Stream> write) =>
        new(new Download(Routes.DataFile(name), subject, format, rows, []), PageKinds.Data, NeedsTexts: false, NeedsDateWords: false, memo => memo.Of(pack), write);
}
