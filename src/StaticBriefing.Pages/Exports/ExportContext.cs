using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports;

/// <summary>What a file of data may ask for when it is made.</summary>
/// <param name="TextOf">The text of an article, by the article's id.</param>
/// <param name="Say">A date in the site's language.</param>
public sealed record ExportContext(Func<string, ArticleBody> TextOf, Func<EdtfDate, string> Say);
