namespace StaticBriefing.Language.Dates.Numbers;

/// <summary>A number and the piece after it.</summary>
internal readonly record struct ReadNumber(double Value, int End);
