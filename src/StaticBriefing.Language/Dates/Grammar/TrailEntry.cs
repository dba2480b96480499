using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Something that a match has read so far: a field's value, or an expression in a slot.</summary>
internal readonly record struct TrailEntry(int Key, double Value, TimeSense? Part);
