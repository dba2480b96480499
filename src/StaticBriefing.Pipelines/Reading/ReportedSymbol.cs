using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>A person, an organisation or a place that a text names.</summary>
/// <param name="Id">"person:ada-example": the same in every text for the same name.</param>
/// <param name="Type">"person", "organisation", "place" or "unknown".</param>
/// <param name="Aliases">The other forms in which the text names it, in the order in which they appear.</param>
/// <param name="Mentions">How often it is named.</param>
public sealed record ReportedSymbol(string Id, string Name, string Type, EquatableArray<string> Aliases, int Mentions);
