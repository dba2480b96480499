using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>The articles of one year.</summary>
/// <param name="Year">0 for articles without a date.</param>
public sealed record YearGroup(int Year, EquatableArray<ArticleItem> Articles);
