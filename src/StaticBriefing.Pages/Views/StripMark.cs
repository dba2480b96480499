using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A mark of the strip.</summary>
/// <param name="X">0 to 1000, from the first year's first day to the last year's last.</param>
/// <param name="Height">1 to 20, by the number of events.</param>
[Packed]
public sealed partial record StripMark(int X, int Height);
