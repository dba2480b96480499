namespace StaticBriefing.Pages.Views;

/// <summary>A seed in the list of sources.</summary>
public sealed record SeedItem(ArticleLink Article, string Path, string Checksum, string ShortChecksum, string Rights);
