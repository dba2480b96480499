namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>A column of a table.</summary>
/// <param name="References">The table whose rows its values name, by their ids; empty when they name none.</param>
internal sealed record ExportColumn(string Name, ColumnType Type, string References);
