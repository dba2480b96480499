using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>What becomes, or would become, of a file that is imported.</summary>
/// <param name="Seed">Where the file goes, from the project's root.</param>
/// <param name="Sidecar">Where its sidecar goes, or stands already.</param>
/// <param name="IsNewSeed">False when the same bytes are there already.</param>
/// <param name="IsNewSidecar">False when a sidecar describes the seed already; it is left as it is.</param>
/// <param name="Metadata">What the page says of itself, key by key, as it is written.</param>
/// <param name="Missing">Keys that are worth adding by hand.</param>
/// <param name="Paragraphs">How many paragraphs the article has.</param>
/// <param name="Words">How many words.</param>
/// <param name="Findings">What is odd about the file.</param>
/// <param name="Problem">Why nothing was imported; null when it was.</param>
public sealed record SeedImport(
    string Seed,
    string Sidecar,
    bool IsNewSeed,
    bool IsNewSidecar,
    EquatableArray<KeyValuePair<string, string>> Metadata,
    EquatableArray<string> Missing,
    int Paragraphs,
    int Words,
    EquatableArray<Diagnostic> Findings,
    string? Problem);
