using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Variants;

/// <summary>Which quotation: an editor's id is unique in its article only.</summary>
[Packed]
public readonly partial record struct QuoteKey(string Article, string Quote) : IComparable<QuoteKey>
{
    public int CompareTo(QuoteKey other)
    {
        var articles = string.CompareOrdinal(Article, other.Article);
        return articles != 0 ? articles : string.CompareOrdinal(Quote, other.Quote);
    }
}
