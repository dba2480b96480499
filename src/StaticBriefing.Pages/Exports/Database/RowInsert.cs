using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StaticBriefing.Pages.Exports.Database;

/// <summary>A prepared statement that puts in one row after the other, hundreds of thousands of them: it speaks to SQLite itself.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteConnection _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _buffer = new byte[4096];

    public RowInsert(SqliteConnection database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v2(database.Handle, sql, out _statement));
    }

    /// <summary>Sets a column, by its place from 0, to a text; to nothing when there is none.</summary>
    public void Set(int column, string? value)
    {
        if (value is null)
            SetNothing(column);
        else if (value.Length == 0)
            Check(raw.sqlite3_bind_text(_statement, column + 1, value));
        else
            Check(raw.sqlite3_bind_text(_statement, column + 1, Utf8(value)));
    }

    public void Set(int column, long value) => Check(raw.sqlite3_bind_int64(_statement, column + 1, value));

    public void Set(int column, double value) => Check(raw.sqlite3_bind_double(_statement, column + 1, value));

    public void SetNothing(int column) => Check(raw.sqlite3_bind_null(_statement, column + 1));

    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
        Check(raw.sqlite3_reset(_statement));
    }

    public void Dispose() => _statement.Dispose();

    // SQLite takes a copy.
    private ReadOnlySpan<byte> Utf8(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_buffer.Length < most)
            _buffer = new byte[Math.Max(most, 2 * _buffer.Length)];
        return _buffer.AsSpan(0, Encoding.UTF8.GetBytes(value, _buffer));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database.Handle);
}
