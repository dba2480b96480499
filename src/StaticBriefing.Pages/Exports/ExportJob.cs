using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>One file of data to be made: what stands for all that it is made from, and how. An equal input gives equal bytes.</summary>
/// <param name="Group">What kind of file it is, one of <see cref="Routing.PageKinds.All"/>.</param>
/// <param name="NeedsTexts">It is made from the articles' texts too: what stands for those is not in its input.</param>
/// <param name="Make">Given the text of an article by the article's id.</param>
public sealed record ExportJob(
    Download Download,
    string Group,
    bool NeedsTexts,
    Func<DigestMemo, Digest> Input,
    Func<Func<string, ArticleBody>, ReadOnlyMemory<byte>> Make)
{
    public string Key => Download.Route.Path;
}
