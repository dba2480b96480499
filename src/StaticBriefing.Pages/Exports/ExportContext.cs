using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports;

/// <summary>What a file of data may ask for when it is made.</summary>
/// <param name="TextOf">The text of an article, by the article's id.</param>
/// <param name="ChecksumOf">Of the seed of an article, by the article's id: SHA-256, 64 hexadecimal digits.</param>
/// <param name="Say">A date in the site's language.</param>
public sealed record ExportContext(Func<string, ArticleBody> TextOf, Func<string, string> ChecksumOf, Func<EdtfDate, string> Say);
