using System.Buffers;
using System.Globalization;
using System.Text;
using StaticBriefing.Pages.Exports.Tables;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes tables as comma-separated values (RFC 4180, UTF-8, a header line). What is missing is an empty cell.</summary>
internal static class CsvTable
{
    /// <summary>Between the items of a list.</summary>
    public const string Between = " | ";

    private const string LineEnd = "\r\n";

    // What is no character is replaced, as everywhere.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly SearchValues<char> s_special = SearchValues.Create("\",\r\n");

    public static void Write(Stream file, TableData table)
    {
        using var writer = new StreamWriter(file, s_utf8, leaveOpen: true);
        var line = new StringBuilder();
        writer.Write(line.AppendJoin(',', table.Columns.Select(column => column.Name)).Append(LineEnd));
        for (var row = 0; row < table.Count; row++)
        {
            line.Clear();
            for (var column = 0; column < table.Columns.Count; column++)
                Append(line.Append(column == 0 ? "" : ","), TextOf(table.Columns[column].Type, table.Cell(row, column)));
            writer.Write(line.Append(LineEnd));
        }
    }

    private static string TextOf(ColumnType type, Cell cell) => type switch
    {
        ColumnType.Text => Safe(cell.Text ?? ""),
        ColumnType.List => Safe(string.Join(Between, cell.Items)),
        ColumnType.Truth => cell.Number is { } truth ? (truth != 0 ? "true" : "false") : "",
        _ => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    // A spreadsheet runs a cell that begins so as a formula; behind an apostrophe it is text.
    private static string Safe(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? $"'{text}" : text;

    private static void Append(StringBuilder line, string text)
    {
        if (text.AsSpan().IndexOfAny(s_special) < 0)
            line.Append(text);
        else
            line.Append('"').Append(text).Replace("\"", "\"\"", line.Length - text.Length, text.Length).Append('"');
    }
}
