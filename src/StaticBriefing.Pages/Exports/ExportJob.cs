using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Exports;

/// <summary>One file of data to be made: what stands for all that it is made from, and how. An equal input gives equal bytes.</summary>
/// <param name="Group">What kind of file it is, one of <see cref="Routing.PageKinds.All"/>.</param>
/// <param name="NeedsTexts">It is made from the articles' texts too, or from the checksums of their seeds: what stands for those is not in its input.</param>
/// <param name="NeedsDateWords">It says dates in the site's language: nor are those words.</param>
/// <param name="Write">Writes it piece by piece: of a large archive, no file of data is whole in memory.</param>
public sealed record ExportJob(
    Download Download,
    string Group,
    bool NeedsTexts,
    bool NeedsDateWords,
    Func<DigestMemo, Digest> Input,
    Action<ExportContext, Stream> Write)
{
    public string Key => Download.Route.Path;
}
