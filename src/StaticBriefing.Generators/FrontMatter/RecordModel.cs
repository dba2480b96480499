using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.FrontMatter;

/// <summary>All that is generated from: plain, equal by value, without symbols or syntax.</summary>
/// <param name="Label">What people call it: "article".</param>
/// <param name="HasLocation">It has a Location property for the place of its mapping.</param>
public sealed record RecordModel(
    string Namespace,
    string Name,
    string Label,
    string Description,
    bool HasLocation,
    EquatableArray<KeyModel> Keys,
    EquatableArray<ProblemModel> Problems);
