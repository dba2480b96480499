using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Search;

/// <summary>What the manifest says of a segment.</summary>
/// <param name="Table">The name of its table's file.</param>
/// <param name="First">The earliest day of its documents; null when none has one.</param>
/// <param name="HasUndated">Some of its documents have no date.</param>
[Packed]
public sealed partial record SearchSegment(string Name, string Table, int Families, int Documents, int? First, int? Last, bool HasUndated);
