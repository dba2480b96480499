using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A stretch of the sentence around a quotation.</summary>
[Packed]
public readonly partial record struct ContextRun(string Text, bool IsQuoted);
