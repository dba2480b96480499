using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A seed in the list of sources.</summary>
[Packed]
public sealed partial record SeedItem(ArticleLink Article, string Path, string Checksum, string ShortChecksum, string Rights);
