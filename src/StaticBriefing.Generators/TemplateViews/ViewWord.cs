namespace StaticBriefing.Generators.TemplateViews;

/// <summary>A member of an enum and the word that templates compare it with.</summary>
internal sealed record ViewWord(string Member, string Word);
