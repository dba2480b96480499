using Microsoft.Data.Sqlite;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Semantics.Facts;

namespace StaticBriefing.Pages.Exports.Database;

/// <summary>
/// Writes all tables into one SQLite file: rows in order, no time and no chance, so equal facts give equal bytes. It holds the
/// texts that are published, and full-text indexes of them and of the quotations. SQLite makes it on the disk, where the system keeps what is
/// temporary: of a large archive it is larger than what SQLite can hand over from memory.
/// </summary>
internal static class DatabaseWriter
{
    // Nobody reads it before it is whole, and nobody keeps it when it is not.
    private static readonly string[] s_settings =
    [
        "PRAGMA page_size = 4096",
        "PRAGMA cache_size = -65536",
        "PRAGMA journal_mode = OFF",
        "PRAGMA synchronous = OFF",
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA foreign_keys = OFF",
    ];

    // What is looked for in the indexes stands in the tables, and is not stored twice.
    private static readonly string[] s_fullText =
    [
        "CREATE VIRTUAL TABLE texts_fts USING fts5 (title, text, content='texts', tokenize='unicode61 remove_diacritics 2')",
        "INSERT INTO texts_fts (texts_fts) VALUES ('rebuild')",
        "CREATE VIRTUAL TABLE quotes_fts USING fts5 (text, speaker, sentence, content='quotes', tokenize='unicode61 remove_diacritics 2')",
        "INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild')",
    ];

    /// <exception cref="IOException">The system's folder for what is temporary cannot hold it.</exception>
    public static void Write(Stream file, ExportRows rows, Func<string, ArticleBody> bodyOf)
    {
        var folder = CreateFolder();
        try
        {
            var path = Path.Combine(folder.FullName, "data");
            Make(path, rows, bodyOf);
            using var made = File.OpenRead(path);
            made.CopyTo(file);
        }
        catch (SqliteException failure)
        {
            throw Refused(failure);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DirectoryInfo CreateFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("briefing-");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Refused(failure);
        }
    }

    private static IOException Refused(Exception failure) =>
        new($"the database could not be made in '{Path.GetTempPath()}': {failure.Message} Set TMPDIR to a folder that can be written to and has room.", failure);

    private static void Make(string path, ExportRows rows, Func<string, ArticleBody> bodyOf)
    {
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        database.Open();
        Array.ForEach(s_settings, sql => Run(database, sql));
        Run(database, "BEGIN");
        foreach (var table in rows.Tables)
            WriteTable(database, table);
        WriteTexts(database, rows, bodyOf);
        Array.ForEach(s_fullText, sql => Run(database, sql));
        Run(database, "COMMIT");
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
}
