using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Reading;

/// <summary>A paragraph, heading, list item … of an article. Blocks never overlap and stand in reading order.</summary>
/// <param name="Span">Offsets in <see cref="RichText.Text"/>.</param>
/// <param name="Level">Of a heading, 1 to 6; otherwise 0.</param>
[Packed]
public readonly partial record struct TextBlock(TextBlockKind Kind, TextSpan Span, int Level = 0);
