using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>The file that an article was read from. Apart from its article, since any edit of the file changes its checksum.</summary>
[Packed]
internal sealed partial record ArticleSeed(string Article, string Path, string Checksum);
