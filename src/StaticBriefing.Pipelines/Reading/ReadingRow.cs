using System.Text.Json;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>One text of a stream of texts.</summary>
/// <param name="Id">As given, string or number; it goes out as it came.</param>
internal sealed record ReadingRow(JsonElement Id, string Text, EdtfDate? Published, string? Lang);
