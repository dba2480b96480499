using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StaticBriefing.Pages.Exports.Database;

/// <summary>A prepared statement that puts in one row after the other.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _values;

    public RowInsert(SqliteConnection database, string sql, int columns)
    {
        _command = database.CreateCommand();
        _command.CommandText = sql;
        _values = [.. Enumerable.Range(0, columns).Select(column => _command.Parameters.Add(string.Create(CultureInfo.InvariantCulture, $"${column}"), SqliteType.Text))];
        foreach (var value in _values)
            value.ResetSqliteType();
    }

    /// <summary>The value of a column, by its place from 0.</summary>
    public object? this[int column]
    {
        set => _values[column].Value = value ?? DBNull.Value;
    }

    public void Run() => _command.ExecuteNonQuery();

    public void Dispose() => _command.Dispose();
}
