using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>An article in a list.</summary>
/// <param name="Summary">One or two sentences; may be empty.</param>
/// <param name="Quote">One quotation that stands for it; null when it has none.</param>
[Packed]
public sealed partial record ArticleItem(ArticleLink Article, string Summary, QuoteItem? Quote, int QuoteCount, int EventCount);
