namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>What a rule read at a piece of a sentence, and the piece after it; -1 for nothing.</summary>
internal readonly record struct RuleMemory(int Sentence, int At, int End, TrailEntry[] Read);
