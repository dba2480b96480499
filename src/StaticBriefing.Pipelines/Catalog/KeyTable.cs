using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Catalog;

/// <summary>The reference of one kind of mapping.</summary>
/// <param name="Name">"article", "quote", "note" …</param>
public sealed record KeyTable(string Name, EquatableArray<CatalogKey> Keys);
