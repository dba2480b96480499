using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Findings;

/// <summary>What an article speaks of more than once by the same words, which are no name: "gun control".</summary>
/// <param name="Name">In the singular.</param>
/// <param name="Mentions">In the order of the text.</param>
[Packed]
public sealed partial record FoundTopic(string Name, EquatableArray<TextSpan> Mentions);
