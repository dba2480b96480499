using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Views;

/// <summary>Sources that disagree, all of them shown.</summary>
/// <param name="Id">Its anchor on the conflicts page.</param>
/// <param name="Kind">"date" or "figure".</param>
/// <param name="Subject">What they disagree about.</param>
/// <param name="Status">Auto where the program thinks so and no editor has seen it.</param>
[Packed]
public sealed partial record ConflictItem(string Id, string Kind, string Subject, ReviewStatus Status, EquatableArray<ConflictValueItem> Values);
