namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A word or phrase by its words' numbers, and what it stands for.</summary>
internal sealed record CategoryEntry(int[] Words, double Value);
