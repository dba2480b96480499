using StaticBriefing.Generators.Collections;

namespace StaticBriefing.Generators.Packing;

/// <summary>All that the code of one packed record depends on.</summary>
/// <param name="Outer">The types it stands in, from the outside in, as "static partial class Name".</param>
/// <param name="Keyword">"record" or "record struct".</param>
/// <param name="IsShared">It is written once in a pack, however many values hold it.</param>
/// <param name="IsDigested">Its digest is computed once, however many pages are made from it.</param>
public sealed record PackedModel(
    string Namespace,
    EquatableArray<string> Outer,
    string Name,
    string Keyword,
    bool IsShared,
    bool IsDigested,
    EquatableArray<PackedMember> Members,
    EquatableArray<PackedProblem> Problems)
{
    /// <summary>Unique in an assembly, since namespaces follow folders.</summary>
    public string FileName => string.Join(".", new[] { Namespace }.Concat(Outer.Select(outer => outer.Substring(outer.LastIndexOf(' ') + 1))).Concat([Name]));
}
