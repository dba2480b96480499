using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A number that a source gives.</summary>
/// <param name="Unit">May be empty.</param>
/// <param name="What">What it counts; may be empty.</param>
[Packed]
public sealed partial record FigureSymbol(
    string Id,
    string Value,
    string Unit,
    string What,
    EquatableArray<Evidence> Evidence,
    ReviewStatus Status,
    bool IsPreferred,
    string Note);
