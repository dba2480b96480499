using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A file that holds what a page shows, for another program.</summary>
/// <param name="Name">What the kind of file is called everywhere: "CSV".</param>
[Packed]
public sealed partial record FileLink(string Name, Route Route)
{
    /// <summary>Those files that the site has.</summary>
    public static EquatableArray<FileLink> Of(Frame frame, params ReadOnlySpan<FileLink> files) => [.. files.ToArray().Where(file => frame.Has(file.Route))];
}
