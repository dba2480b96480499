using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A symbol in an index.</summary>
/// <param name="Description">One sentence; may be empty.</param>
[Packed]
public sealed partial record SymbolItem(SymbolLink Symbol, string Description, int QuoteCount, int EventCount, int ArticleCount, bool IsImplicit);
