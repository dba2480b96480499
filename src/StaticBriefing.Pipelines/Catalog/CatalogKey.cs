using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>One row of the reference of keys.</summary>
/// <param name="Name">As written in YAML; of a nested setting with dots: "site.title".</param>
/// <param name="Type">What it wants, in words.</param>
/// <param name="Also">Other names that mean the same.</param>
/// <param name="Example">A line of YAML; may be empty.</param>
/// <param name="Words">The words it chooses from; empty when it takes any value.</param>
public sealed record CatalogKey(
    string Name,
    string Type,
    bool Required,
    string Description,
    EquatableArray<string> Also,
    string Example,
    EquatableArray<string> Words);
