using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Views;

/// <summary>The symbols that begin with one letter.</summary>
/// <param name="Letter">Upper case, or "#".</param>
public sealed record LetterGroup(string Letter, string Id, EquatableArray<SymbolItem> Items);
