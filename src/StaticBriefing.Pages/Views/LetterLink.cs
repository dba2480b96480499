using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>The way to a letter of a list from A to Z, on whichever of its pages the letter begins.</summary>
/// <param name="Letter">Upper case, or "#".</param>
[Packed]
public sealed partial record LetterLink(string Letter, Route Route);
