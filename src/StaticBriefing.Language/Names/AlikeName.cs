namespace StaticBriefing.Language.Names;

/// <summary>A name taken apart at one of its words.</summary>
/// <param name="Key">Without case and accents.</param>
/// <param name="Count">How often it is written.</param>
/// <param name="Others">All its words but one.</param>
/// <param name="At">Where that one stands.</param>
internal sealed record AlikeName(string Key, int Count, string Others, int At, string Word);
