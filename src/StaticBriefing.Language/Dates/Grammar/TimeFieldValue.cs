using System.Globalization;
using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Reads the values that lists and rules give to fields.</summary>
internal static class TimeFieldValue
{
    public static double Parse(TimeField? field, string text) => field switch
    {
        TimeField.Unit => (int)Enum.Parse<TimeUnit>(text),
        TimeField.Part => (int)Enum.Parse<DayPart>(text),
        TimeField.Ref => (int)Enum.Parse<TimeRef>(text),
        TimeField.Base => (int)Enum.Parse<TimeBase>(text),
        TimeField.Edge => (int)Enum.Parse<TimeEdge>(text),
        TimeField.Mod => (int)Enum.Parse<TimeModifier>(text),
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
