using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Variants;

/// <summary>Which quotations are the same utterance; none is in two clusters.</summary>
[Packed]
public sealed partial record VariantTable(EquatableArray<VariantCluster> Clusters)
{
    public static VariantTable Empty { get; } = new([]);
}
