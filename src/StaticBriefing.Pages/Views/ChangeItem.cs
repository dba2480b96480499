using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>Something that is not as it was last published.</summary>
/// <param name="Key">String key of what has become of what: "changes.of.quote_new".</param>
/// <param name="Before">What it was before; empty for what is new or gone.</param>
/// <param name="Now">The date it has now, of an event that has another one.</param>
/// <param name="Route">Where it is; null for what is gone.</param>
[Packed]
public sealed partial record ChangeItem(string Id, string Key, string Text, string Before, string Now, Route? Route);
