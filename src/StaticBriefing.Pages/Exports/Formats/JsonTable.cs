using System.Text.Json;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Exports.Formats;

/// <summary>Writes tables as JSON: an object a row with every column in order, null for what is missing.</summary>
internal static class JsonTable
{
    public static void Array(Stream file, TableData table) => ExportJson.Array(file, table.Count, Writer(table));

    public static void Lines(Stream file, TableData table) => ExportJson.Lines(file, table.Count, Writer(table));

    private static Action<Utf8JsonWriter, int> Writer(TableData table)
    {
        var names = table.Columns.Select(column => JsonEncodedText.Encode(column.Name)).ToArray();
        return (json, row) => WriteRow(json, table, names, row);
    }

    private static void WriteRow(Utf8JsonWriter json, TableData table, JsonEncodedText[] names, int row)
    {
        json.WriteStartObject();
        for (var column = 0; column < names.Length; column++)
        {
            json.WritePropertyName(names[column]);
            WriteCell(json, table.Columns[column].Type, table.Cell(row, column));
        }
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, ColumnType type, Cell cell)
    {
        if (type == ColumnType.List)
            WriteList(json, cell.Items);
        else if (type == ColumnType.Text)
            json.WriteStringValue(cell.Text);
        else if (cell.Number is not { } number)
            json.WriteNullValue();
        else if (type == ColumnType.Truth)
            json.WriteBooleanValue(number != 0);
        else
            json.WriteNumberValue(number);
    }

    private static void WriteList(Utf8JsonWriter json, EquatableArray<string> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
