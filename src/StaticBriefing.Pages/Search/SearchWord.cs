using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>A word of a family, and where it stands.</summary>
/// <param name="Units">The units that have it, in order, one character for each: see <see cref="UnitWords"/>.</param>
[Packed]
public readonly partial record struct SearchWord(string Word, string Units);
