namespace StaticBriefing.Language.Dates.Calendar;

/// <summary>A time of day as it was said.</summary>
/// <param name="Minute">Null where only the hour was said.</param>
/// <param name="Zone">Minutes east of Greenwich; null where no zone was said.</param>
internal sealed record TimeOfDay(int Hour, int? Minute, int? Second, int? Zone);
