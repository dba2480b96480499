using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>One property of a front-matter record and its key.</summary>
/// <param name="Type">The enumeration or nested record; null for plain values.</param>
public sealed record KeyModel(
    string Property,
    string Name,
    KeyKind Kind,
    TypeModel? Type,
    bool Required,
    EquatableArray<string> Also,
    string Description,
    string Example);
