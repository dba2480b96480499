using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>A number and what it counts.</summary>
/// <param name="Value">As written, with its modifier: "over 80,000".</param>
/// <param name="Unit">"%", "US dollars", or null for things counted.</param>
/// <param name="What">The words for what is counted: "people detained"; null when the text does not say.</param>
[Packed]
public sealed partial record FoundFigure(TextSpan Span, string Value, string? Unit, string? What);
