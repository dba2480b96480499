using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>Changes of one kind.</summary>
/// <param name="Key">String key of their heading.</param>
public sealed record ChangeGroup(string Id, string Key, EquatableArray<ChangeItem> Items);
