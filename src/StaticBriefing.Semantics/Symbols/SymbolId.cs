using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Symbols;

/// <summary>Which symbol: its kind and its slug, unique within the kind and never dependent on order.</summary>
[Packed]
public readonly partial record struct SymbolId(SymbolKind Kind, string Slug) : IComparable<SymbolId>
{
    public int CompareTo(SymbolId other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Slug, other.Slug);

    public override string ToString() => $"{Kind}:{Slug}";
}
