using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>Something that is not as it was last published.</summary>
/// <param name="Key">String key of what has become of what: "changes.of.quote_new".</param>
/// <param name="Text">Empty for what came from a text that must not be read any more.</param>
/// <param name="Words">How its words differ from those before; empty where they do not, and for what is new or gone.</param>
/// <param name="Before">The date before, of an event that has another one.</param>
/// <param name="Now">The date it has now.</param>
/// <param name="Route">Where it is; null for what is gone.</param>
/// <param name="IsQuote">Its text is what someone said, and stands between quotation marks.</param>
[Packed]
public sealed partial record ChangeItem(string Id, string Key, string Text, EquatableArray<WordChange> Words, EdtfDate? Before, EdtfDate? Now, Route? Route, bool IsQuote);
