using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates;

/// <summary>Tells a text that recounts bygone years from news: it names years, and hardly ever "yesterday" or a weekday.</summary>
internal static class NarrativeGuesser
{
    private const int FewestYears = 3;
    private const int YearsForEachToday = 6;
    private const int Bygone = 2;

    public static bool IsNarrative(IEnumerable<TimeSense> phrases, TimeValue? published)
    {
        var (years, todays) = (0, 0);
        foreach (var sense in phrases.SelectMany(Parts))
        {
            if (sense.Int(TimeField.Year) is { } year)
                years += published?.Year - year < Bygone ? 0 : 1;
            else if (CountsFromToday(sense))
                todays++;
        }
        return years >= FewestYears && years >= YearsForEachToday * todays;
    }

    private static IEnumerable<TimeSense> Parts(TimeSense phrase) =>
        new[] { phrase[TimeSlot.Only], phrase[TimeSlot.From], phrase[TimeSlot.To] }.OfType<TimeSense>();

    private static bool CountsFromToday(TimeSense sense) =>
        (sense.Has(TimeField.Weekday) && !sense.Has(TimeField.Day)) || (sense.Has(TimeField.Rel) && !sense.Has(TimeField.Base));
}
