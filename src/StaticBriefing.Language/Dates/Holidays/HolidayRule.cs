using System.Globalization;

namespace StaticBriefing.Language.Dates.Holidays;

/// <summary>The day of a holiday: "Nth 11 4 4 +1" is the day after the fourth Thursday of November, "Hebrew 9 25 x8" eight days.</summary>
/// <param name="Numbers">What the kind asks for.</param>
/// <param name="Offset">Days after that.</param>
/// <param name="Length">In days.</param>
/// <param name="Before">The last such weekday before that: "Fixed 5 25 &lt;1" is the Monday before 25 May.</param>
/// <param name="Avoided">The weekday on which it is kept a day early: "Fixed 4 27 !7".</param>
internal sealed record HolidayRule(HolidayKind Kind, int[] Numbers, int Offset, int Length, int? Before, int? Avoided)
{
    public static HolidayRule Parse(string text)
    {
        var parts = text.Split(' ');
        var numbers = parts.Skip(1).Where(part => char.IsAsciiDigit(part[0])).Select(Number);
        var before = Array.Find(parts, part => part[0] == '<');
        var avoided = Array.Find(parts, part => part[0] == '!');
        var offset = Array.Find(parts, part => part[0] is '+' or '-');
        var length = Array.Find(parts, part => part[0] == 'x');
        return new(
            Enum.Parse<HolidayKind>(parts[0]),
            [.. numbers],
            offset is null ? 0 : Number(offset),
            length is null ? 1 : Number(length[1..]),
            before is null ? null : Number(before[1..]),
            avoided is null ? null : Number(avoided[1..]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
