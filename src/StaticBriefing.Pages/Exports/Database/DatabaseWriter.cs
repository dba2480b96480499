using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Pages.Exports.Database;

/// <summary>
/// Writes all tables into one SQLite file, made in memory: rows in order, no time and no chance, so equal facts give equal bytes. It holds the
/// texts that are published, and full-text indexes of them and of the quotations.
/// </summary>
internal static class DatabaseWriter
{
    // What is looked for in the indexes stands in the tables, and is not stored twice.
    private static readonly string[] s_fullText =
    [
        "CREATE VIRTUAL TABLE texts_fts USING fts5 (title, text, content='texts', tokenize='unicode61 remove_diacritics 2')",
        "INSERT INTO texts_fts (texts_fts) VALUES ('rebuild')",
        "CREATE VIRTUAL TABLE quotes_fts USING fts5 (text, speaker, sentence, content='quotes', tokenize='unicode61 remove_diacritics 2')",
        "INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild')",
    ];

    public static ReadOnlyMemory<byte> Write(ExportRows rows, Func<string, ArticleBody> bodyOf)
    {
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        Run(database, "PRAGMA page_size = 4096");
        Run(database, "PRAGMA foreign_keys = OFF");
        Run(database, "BEGIN");
        foreach (var table in rows.Tables)
            WriteTable(database, table);
        WriteTexts(database, rows, bodyOf);
        Array.ForEach(s_fullText, sql => Run(database, sql));
        Run(database, "COMMIT");
        return BytesOf(database);
    }

    private static void WriteTable(SqliteConnection database, TableData table)
    {
        Run(database, DatabaseSchema.Create(table));
        var own = Enumerable.Range(0, table.Columns.Count).Where(column => !DatabaseSchema.IsLink(table.Columns[column])).ToArray();
        using var insert = new RowInsert(database, DatabaseSchema.Insert(table));
        for (var row = 0; row < table.Count; row++)
        {
            for (var i = 0; i < own.Length; i++)
                Set(insert, i, table.Columns[own[i]].Type, table.Cell(row, own[i]));
            insert.Run();
        }
        foreach (var sql in DatabaseSchema.Indexes(table))
            Run(database, sql);
        foreach (var column in Enumerable.Range(0, table.Columns.Count).Except(own))
            WriteLinks(database, table, column);
    }

    private static void WriteLinks(SqliteConnection database, TableData table, int column)
    {
        Run(database, DatabaseSchema.CreateLink(table, table.Columns[column]));
        using var insert = new RowInsert(database, DatabaseSchema.InsertLink(table, table.Columns[column]));
        for (var row = 0; row < table.Count; row++)
        {
            var id = table.Cell(row, 0).Text;
            foreach (var (place, named) in table.Cell(row, column).Items.Index())
            {
                insert.Set(0, id);
                insert.Set(1, place);
                insert.Set(2, named);
                insert.Run();
            }
        }
    }

    private static void WriteTexts(SqliteConnection database, ExportRows rows, Func<string, ArticleBody> bodyOf)
    {
        Run(database, "CREATE TABLE texts (article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles(id), title TEXT, text TEXT)");
        using var insert = new RowInsert(database, "INSERT INTO texts VALUES ($0, $1, $2)");
        foreach (var article in rows.Articles)
        {
            insert.Set(0, article.Article.Id);
            insert.Set(1, SafeText.Of(article.Article.Title));
            insert.Set(2, SafeText.Of(bodyOf(article.Article.Id).Text.Text));
            insert.Run();
        }
    }

    private static void Set(RowInsert insert, int place, ColumnType type, Cell cell)
    {
        if (type == ColumnType.List)
            insert.Set(place, ListOf(cell));
        else if (type == ColumnType.Text)
            insert.Set(place, cell.Text);
        else if (cell.Number is not { } number)
            insert.SetNothing(place);
        else if (type == ColumnType.Number)
            insert.Set(place, number);
        else
            insert.Set(place, (long)number);
    }

    // A list that names no rows is JSON, which SQLite's own functions read.
    private static string ListOf(Cell cell) => Formats.ExportJson.Text(json =>
    {
        json.WriteStartArray();
        foreach (var item in cell.Items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    });

    private static void Run(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static byte[] BytesOf(SqliteConnection database)
    {
        var bytes = raw.sqlite3_serialize(database.Handle, "main", out var size, 0);
        // It is large, and two of it are enough.
        database.Close();
        try
        {
            var file = new byte[checked((int)size)];
            Marshal.Copy(bytes, file, 0, file.Length);
            return file;
        }
        finally
        {
            raw.sqlite3_free(bytes);
        }
    }
}
