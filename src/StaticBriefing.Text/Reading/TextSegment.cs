using StaticBriefing.Text.Packing;

namespace StaticBriefing.Text.Reading;

/// <summary>
/// A stretch of plain text and where it stands in the raw file. Within a segment of equal lengths, offsets map one to one;
/// where they differ (an entity such as <c>&amp;amp;</c>, a line break folded to a space) the whole segment maps to the whole.
/// </summary>
[Packed]
public readonly partial record struct TextSegment(int Start, int Length, int SourceStart, int SourceLength);
