namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>What a rule read at a piece, and the piece after it; -1 for nothing.</summary>
internal readonly record struct RuleMemory(int End, TrailEntry[] Read);
