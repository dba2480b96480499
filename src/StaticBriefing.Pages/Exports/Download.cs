using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>A file of data as the Data page lists it.</summary>
/// <param name="Subject">What it holds: "quotes", "timeline", "database".</param>
/// <param name="Format">How: "csv", "ndjson", "sqlite".</param>
/// <param name="Rows">Facts in it.</param>
/// <param name="Columns">Of a table; empty for others.</param>
[Packed]
public sealed partial record Download(Route Route, string Subject, string Format, int Rows, EquatableArray<string> Columns);
