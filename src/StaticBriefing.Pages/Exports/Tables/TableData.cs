using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>A table with its rows, whatever they are made from.</summary>
/// <param name="Cell">The value in a row and a column, both counted from 0.</param>
/// <param name="Pack">Writes what stands for all rows.</param>
internal sealed record TableData(string Name, bool HasId, EquatableArray<ExportColumn> Columns, int Count, Func<int, int, Cell> Cell, Action<PackWriter> Pack);
