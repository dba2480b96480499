using System.Globalization;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Numbers;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A <c>&lt;field:name 1-31&gt;</c> of the grammar in its parts; without a field, a list gives its own.</summary>
internal sealed record GrammarReference(string Name, TimeField? Field, TimeSlot? Slot, NumberForm? Form, double Least, double Most, string Ending)
{
    private const double Largest = 1_000_000_000;

    public static GrammarReference Parse(string text)
    {
        var parts = text.Split(' ');
        var (target, name) = parts[0].Split(':') is [var before, var after] ? (before, after) : ("", parts[0]);
        var bounds = parts.Length > 1 && char.IsAsciiDigit(parts[1][0]) ? parts[1].Split('-') : [];
        return new(
            name,
            TimeLexicon.FieldNamed(target),
            Enum.TryParse<TimeSlot>(target, ignoreCase: true, out var slot) ? slot : null,
            Enum.TryParse<NumberForm>(name, ignoreCase: true, out var form) ? form : null,
            bounds.Length > 0 ? double.Parse(bounds[0], CultureInfo.InvariantCulture) : 0,
            bounds.Length > 1 ? double.Parse(bounds[1], CultureInfo.InvariantCulture) : Largest,
            parts.Length > 1 ? parts[1] : "");
    }
}
