using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Exports.Database;

/// <summary>The SQL that makes a table of each table of the exports, and one of each list in it that names rows of another.</summary>
internal static class DatabaseSchema
{
    public static string Create(TableData table)
    {
        var columns = Own(table).Select(column => Definition(table, column)).Concat(Own(table).Where(column => column.References.Length > 0).Select(ForeignKey));
        return $"CREATE TABLE {table.Name} ({string.Join(", ", columns)})";
    }

    public static string Insert(TableData table) =>
        $"INSERT INTO {table.Name} VALUES ({string.Join(", ", Own(table).Select((_, i) => $"${i}"))})";

    /// <summary>"quotes_topics (quotes_id, topics_id)": which rows a list names, in the list's order.</summary>
    public static string CreateLink(TableData table, ExportColumn list) =>
        $"CREATE TABLE {LinkName(table, list)} ({table.Name}_id TEXT NOT NULL REFERENCES {table.Name}(id), place INTEGER NOT NULL, {list.References}_id TEXT NOT NULL REFERENCES {list.References}(id), PRIMARY KEY ({table.Name}_id, place)) WITHOUT ROWID";

    public static string InsertLink(TableData table, ExportColumn list) => $"INSERT INTO {LinkName(table, list)} VALUES ($0, $1, $2)";

    /// <summary>An index over a column that names rows of another table.</summary>
    public static IEnumerable<string> Indexes(TableData table) =>
        Own(table).Where(column => column.References.Length > 0).Select(column => $"CREATE INDEX {table.Name}_{column.Name} ON {table.Name} ({column.Name})");

    /// <summary>The columns that are columns of the table itself.</summary>
    public static EquatableArray<ExportColumn> Own(TableData table) => table.Columns.Where(column => !IsLink(column)).ToEquatableArray();

    public static bool IsLink(ExportColumn column) => column.Type == ColumnType.List && column.References.Length > 0;

    private static string LinkName(TableData table, ExportColumn list) => $"{table.Name}_{list.Name}";

    private static string Definition(TableData table, ExportColumn column) =>
        $"{column.Name} {TypeOf(column.Type)}{(table.HasId && column.Name == "id" ? " PRIMARY KEY NOT NULL" : "")}";

    private static string ForeignKey(ExportColumn column) => $"FOREIGN KEY ({column.Name}) REFERENCES {column.References}(id)";

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Truth => "INTEGER",
        ColumnType.Number => "REAL",
        _ => "TEXT",
    };
}
