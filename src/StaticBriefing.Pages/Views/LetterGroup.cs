using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The symbols that begin with one letter.</summary>
/// <param name="Letter">Upper case, or "#".</param>
[Packed]
public sealed partial record LetterGroup(string Letter, string Id, EquatableArray<SymbolItem> Items);
