using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Previews;

/// <summary>What a name stands for, in a few words.</summary>
/// <param name="Key">Its page's folder: "people/ada-example".</param>
[Packed]
public sealed partial record PreviewCard(string Key, string Name, string Role, string Description, int Quotes, int Events, int Articles);
