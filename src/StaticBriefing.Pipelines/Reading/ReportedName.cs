namespace StaticBriefing.Pipelines.Reading;

/// <summary>One mention of a name.</summary>
/// <param name="Type">"person", "organisation", "place" or "unknown".</param>
/// <param name="Symbol">The id of its <see cref="ReportedSymbol"/>.</param>
public sealed record ReportedName(SpanText Words, string Type, string Symbol);
