using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>A table of the exports. Every format, the Data page and the database take its columns from here.</summary>
/// <param name="Name">Also the stem of its files: "quotes" for <c>data/quotes.csv</c>.</param>
/// <param name="HasId">Its column <c>id</c> tells its rows apart.</param>
internal sealed record Table<TRow>(string Name, bool HasId, EquatableArray<Column<TRow>> Columns)
    where TRow : class, IPackable<TRow>
{
    public TableData Of(IReadOnlyList<TRow> rows, ExportSite site)
    {
        var columns = Columns.AsImmutable();
        return new TableData(
            Name,
            HasId,
            Columns.Select(column => column.Shape).ToEquatableArray(),
            rows.Count,
            (row, column) => columns[column].Value(rows[row], site),
            writer => Pack(writer, rows, site));
    }

    private static void Pack(PackWriter writer, IReadOnlyList<TRow> rows, ExportSite site)
    {
        site.Pack(writer);
        ExportRows.Pack(writer, rows);
    }
}
