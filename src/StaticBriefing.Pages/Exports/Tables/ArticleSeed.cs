using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>The file that an article was read from. Apart from its article, since any edit of the file changes its checksum.</summary>
/// <param name="Checksum">SHA-256, 64 hexadecimal digits; empty until the file of data is made.</param>
[Packed]
internal sealed partial record ArticleSeed(string Article, string Path, string Checksum = "");
