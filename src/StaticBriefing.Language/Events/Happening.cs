namespace StaticBriefing.Language.Events;

/// <summary>The verb that a date belongs to, by its token, and what it tells.</summary>
internal readonly record struct Happening(int Verb, HappeningKind Kind);
