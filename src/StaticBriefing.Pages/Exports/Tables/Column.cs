namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>A column of a table of facts: its name and how a row fills it.</summary>
internal sealed record Column<TRow>(ExportColumn Shape, Func<TRow, ExportSite, Cell> Value)
{
    public Column(string name, ColumnType type, Func<TRow, ExportSite, Cell> value, string references = "")
        : this(new ExportColumn(name, type, references), value)
    {
    }
}
