namespace StaticBriefing.Pipelines.Reading;

/// <summary>Who spoke.</summary>
/// <param name="Type">"person", "organisation", "place" or "unknown" (a role that names nobody).</param>
public sealed record ReportedSpeaker(string Name, string Type);
