namespace StaticBriefing.Text.Verbatim;

/// <summary>A run of words that both texts have, or one of them.</summary>
public readonly record struct DiffPart(DiffKind Kind, string Text);
