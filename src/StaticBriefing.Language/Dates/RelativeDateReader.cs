using System.Globalization;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>Reads dates that count from the day of publication ("Monday", "last year", "two years ago") or from another happening ("after the meeting").</summary>
internal sealed class RelativeDateReader(ArticleText text, LanguageWords words, AbsoluteDateReader absolute, PublishedClock clock)
{
    private const int LongestAnchor = 5;
    private const int FarthestCount = 1000;

    public DateMention? ReadAt(int at, int limit, bool future) =>
        NamedDay(at) ?? Weekday(at, limit, future) ?? DayOfMonth(at, limit, future) ?? LastOrNext(at, limit) ?? Counted(at, limit) ?? OpenAnchor(at, limit);

    private DateMention? NamedDay(int at)
    {
        if (!text.IsWord(at))
            return null;
        return text.Word(at) switch
        {
            "today" or "Today" or "tonight" => clock.Days(at, at + 1, day => day),
            "yesterday" or "Yesterday" => clock.Days(at, at + 1, day => day.AddDays(-1)),
            "tomorrow" or "Tomorrow" => clock.Days(at, at + 1, day => day.AddDays(1)),
            _ => null,
        };
    }

    private DateMention? Weekday(int at, int limit, bool future)
    {
        var moved = text.Is(at, "last") || text.Is(at, "next") || text.Is(at, "this");
        var dayAt = moved ? at + 1 : at;
        if (dayAt >= limit || !text.IsCapitalised(dayAt) || !words.Weekdays.TryGet(text.Word(dayAt), out var weekday) || HasCompany(dayAt, limit))
            return null;
        var ahead = text.Is(at, "next") || (future && !text.Is(at, "last"));
        return clock.Days(at, dayAt + 1, day => ahead ? NextDay(day, weekday) : LastDay(day, weekday, strictly: text.Is(at, "last")));
    }

    /// <summary>"Super Tuesday" and "Monday Night Football" are names.</summary>
    private bool HasCompany(int day, int limit) =>
        (day > 0 && text.Is(day - 1, words.WeekdayCompanions) && text.IsCapitalised(day - 1))
        || (day + 1 < limit && text.IsCapitalised(day + 1) && text.Is(day + 1, words.WeekdayCompanions))
        || text[day].Length <= 4;

    private static DateOnly LastDay(DateOnly from, int weekday, bool strictly)
    {
        var back = (IsoWeekday(from) - weekday + 7) % 7;
        return from.AddDays(-(back == 0 && strictly ? 7 : back));
    }

    private static DateOnly NextDay(DateOnly from, int weekday)
    {
        var ahead = (weekday - IsoWeekday(from) + 7) % 7;
        return from.AddDays(ahead == 0 ? 7 : ahead);
    }

    private static int IsoWeekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>"Feb. 3", "3 February", and a month by itself after a preposition: the nearest such before publication, or after it when the sentence looks ahead.</summary>
    private DateMention? DayOfMonth(int at, int limit, bool future)
    {
        if (absolute.IsMonth(at, out var month))
        {
            var next = absolute.AfterMonth(at, limit);
            if (next < limit && absolute.IsDay(next, out var day) && !FollowedByUnit(next + 1, limit))
                return clock.Days(at, next + 1, from => Nearest(from, month, day, future));
            return MonthAlone(at, month, future);
        }
        if (at + 1 >= limit || !absolute.IsDay(at, out var first) || !absolute.IsMonth(at + 1, out month) || words.MonthsNotAlone.Contains(text.Word(at + 1)) && text.Word(at + 1) is "May")
            return null;
        return clock.Days(at, at + 2, from => Nearest(from, month, first, future));
    }

    private bool FollowedByUnit(int at, int limit) => at < limit && (text.IsMark(at, '%') || text.Is(at, words.Magnitudes));

    private DateMention? MonthAlone(int at, int month, bool future)
    {
        var introduced = at > 0 && text.Word(at - 1) is "in" or "since" or "until" or "by" or "early" or "late" or "mid" or "last" or "next" or "this" or "In" or "Since" or "of" or "during" or "from";
        var isName = words.MonthsNotAlone.Contains(text.Word(at)) && !(text.Word(at - 1 < 0 ? 0 : at - 1) is "in" or "In" or "since" or "until" or "last" or "early" or "late");
        if (!introduced || isName || (at + 1 < text.Count && text.IsCapitalised(at + 1)))
            return null;
        return clock.At(DatePrecision.Month, at, at + 1, from => Edtf.Month(YearOf(from, month, future), month));
    }

    private static int YearOf(DateOnly from, int month, bool future) => future
        ? from.Year + (month < from.Month ? 1 : 0)
        : from.Year - (month > from.Month ? 1 : 0);

    private static DateOnly Nearest(DateOnly from, int month, int day, bool future)
    {
        var year = from.Year + (future ? ((month, day).CompareTo((from.Month, from.Day)) < 0 ? 1 : 0) : ((month, day).CompareTo((from.Month, from.Day)) > 0 ? -1 : 0));
        return new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }

    private DateMention? LastOrNext(int at, int limit)
    {
        if (at + 1 >= limit || !text.IsWord(at + 1))
            return null;
        var by = text.Word(at) switch { "last" or "Last" => -1, "this" or "This" => 0, "next" or "Next" => 1, _ => int.MinValue };
        if (by == int.MinValue || (at > 0 && text.Word(at - 1) is "the" or "The"))
            return null;
        return text.Word(at + 1) switch
        {
            "week" => clock.At(DatePrecision.Day, at, at + 2, day => Week(day.AddDays(7 * by))),
            "month" => clock.Months(at, at + 2, by),
            "year" => clock.Years(at, at + 2, by),
            "night" when by == -1 => clock.Days(at, at + 2, day => day.AddDays(-1)),
            "morning" or "afternoon" or "evening" when by == 0 => clock.Days(at, at + 2, day => day),
            _ => null,
        };
    }

    private static string Week(DateOnly day)
    {
        var monday = day.AddDays(1 - IsoWeekday(day));
        return $"{Edtf.Day(monday)}/{Edtf.Day(monday.AddDays(6))}";
    }

    /// <summary>"two years ago" counts from publication; "a month earlier" from something the text does not date.</summary>
    private DateMention? Counted(int at, int limit)
    {
        if (at + 2 >= limit || !IsCount(at, out var count) || count > FarthestCount || !text.IsWord(at + 1) || !words.TimeUnits.TryGet(text.Word(at + 1), out var unit))
            return null;
        return text.Word(at + 2) switch
        {
            "ago" => Ago(at, at + 3, count, unit),
            "earlier" or "later" or "before" or "after" => DateMention.Open(at, at + 3),
            _ => null,
        };
    }

    private DateMention Ago(int first, int end, int count, char unit) => unit switch
    {
        'd' => clock.Days(first, end, day => day.AddDays(-count)),
        'w' => clock.At(DatePrecision.Day, first, end, day => Edtf.Day(day.AddDays(-7 * count)) + "~"),
        'm' => clock.Months(first, end, -count),
        'y' => clock.Years(first, end, -count),
        _ => clock.At(DatePrecision.Year, first, end, day => Edtf.Year(Math.Max(1, day.Year - 10 * count)) + "~"),
    };

    private bool IsCount(int token, out int count)
    {
        count = 0;
        return text[token].Kind == TokenKind.Number
            ? int.TryParse(text.Word(token), NumberStyles.None, CultureInfo.InvariantCulture, out count)
            : text.IsWord(token) && words.Numbers.TryGet(text.Word(token), out count);
    }

    /// <summary>"after a three-hour meeting": tied to a happening that has no date of its own.</summary>
    private DateMention? OpenAnchor(int at, int limit)
    {
        if (at + 2 >= limit || !IsAnchorWord(at) || !text.Is(at + 1, words.Determiners))
            return null;
        for (var i = at + 2; i < Math.Min(limit, at + 2 + LongestAnchor) && text.IsWord(i) && !text.Is(i, words.Prepositions); i++)
        {
            if (text.Is(i, words.Happenings))
                return DateMention.Open(at, i + 1);
        }
        return null;
    }

    private bool IsAnchorWord(int token) => text.Is(token, "after") || text.Is(token, "before") || text.Is(token, "following") || text.Is(token, "during");
}
