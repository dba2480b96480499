namespace StaticBriefing.Semantics.Facts;

/// <summary>A stretch of the sentence around a quotation.</summary>
public readonly record struct ContextRun(string Text, bool IsQuoted);
