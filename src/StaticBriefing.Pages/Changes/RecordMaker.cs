using System.Text.Json;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Pages.Changes;

/// <summary>Makes the facts of a record from the rows of the data, whether they were just made or are read from a built site.</summary>
internal static class RecordMaker
{
    // Enough to know a fact again by.
    private const int TextLength = 60;
    private const string Between = " | ";

    /// <summary>A row's value in a column, as text; empty when it is missing.</summary>
    public delegate string Row(string column);

    /// <summary>The tables that records are made from.</summary>
    public static IReadOnlyList<string> Tables { get; } = [ExportTables.Articles.Name, ExportTables.Quotes.Name, ExportTables.Events.Name, ExportTables.Figures.Name];

    public static EquatableArray<RecordedFact> Facts(IReadOnlyDictionary<string, IReadOnlyList<Row>> tables)
    {
        var events = tables[ExportTables.Events.Name];
        return tables[ExportTables.Articles.Name].Select(row => Fact(RecordedKind.Article, row("id"), [row("id")], row("title"), row("outlet"), row("published")))
            .Concat(tables[ExportTables.Quotes.Name].Select(QuoteFact))
            .Concat(events.Select(row => Fact(RecordedKind.Event, row("id"), ArticlesOf(row), row("label"), row("status")) with { Date = row("date") }))
            .Concat(events.Where(row => row("disputed_date").Length > 0).Select(row => Fact(RecordedKind.Conflict, row("id"), ArticlesOf(row), row("label"), row("date"), row("other_dates"))))
            .Concat(Disputed(tables[ExportTables.Figures.Name]))
            .OrderBy(fact => fact.Kind)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    public static IReadOnlyList<Row> RowsOf(TableData table)
    {
        var columns = table.Columns.Index().ToDictionary(column => column.Item.Name, column => column.Index, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, table.Count).Select(row => (Row)(column => TextOf(table.Cell(row, columns[column]))))];
    }

    /// <summary>Throws <see cref="JsonException"/> for a line that is no row.</summary>
    public static IReadOnlyList<Row> RowsOf(IEnumerable<string> lines) =>
        [.. lines.Select(line => JsonDocument.Parse(line).RootElement).Select(row => (Row)(column => row.TryGetProperty(column, out var value) ? TextOf(value) : ""))];

    private static RecordedFact QuoteFact(Row row) =>
        Fact(RecordedKind.Quote, row("id"), [row("article_id")], row("text"), row("speaker"), row("status"), row("said_on")) with { Speaker = row("speaker") };

    private static EquatableArray<string> ArticlesOf(Row row) => [.. row("articles").Split(Between, StringSplitOptions.RemoveEmptyEntries)];

    // One id, several values.
    private static IEnumerable<RecordedFact> Disputed(IReadOnlyList<Row> figures) => figures
        .GroupBy(row => row("id"), StringComparer.Ordinal)
        .Select(figure => (figure.Key, What: figure.First()("what"), Articles: figure.Select(row => row("article_id")).Distinct(StringComparer.Ordinal).ToEquatableArray(), Values: figure.Select(ValueOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()))
        .Where(figure => figure.Values.Count > 1)
        .Select(figure => Fact(RecordedKind.Conflict, figure.Key, figure.Articles, figure.What, [.. figure.Values]));

    private static string ValueOf(Row row) => $"{Semantics.Compilation.FigureMerger.Number(row("value"))} {row("unit")}";

    private static RecordedFact Fact(RecordedKind kind, string id, EquatableArray<string> articles, string text, params string[] more) =>
        new(kind, id, ContentId.From("d", [text, .. more]), "", ShortText.Of(text, TextLength), "", articles);

    private static string TextOf(Cell cell) => cell.Text ?? (cell.Number is > 0 ? "1" : string.Join(Between, cell.Items));

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.True => "1",
        JsonValueKind.Array => string.Join(Between, value.EnumerateArray().Select(item => item.GetString())),
        _ => "",
    };
}
