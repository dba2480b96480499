using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A run of words of a wording, as the fullest one has it or not.</summary>
/// <param name="Kind">"same"; "added", which the fullest has not; "missing", which only the fullest has; "rest", as much of the fullest before or after as is not quoted.</param>
/// <param name="Text">The words; empty for a rest.</param>
/// <param name="Count">Of the words of a rest.</param>
[Packed]
public sealed partial record WordChange(string Kind, string Text, int Count);
