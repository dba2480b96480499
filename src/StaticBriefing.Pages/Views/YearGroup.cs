using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The articles of one year.</summary>
/// <param name="Year">0 for articles without a date.</param>
[Packed]
public sealed partial record YearGroup(int Year, EquatableArray<ArticleItem> Articles);
