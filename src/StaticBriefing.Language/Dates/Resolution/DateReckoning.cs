using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>Reckons one expression's place in the calendar and remembers what it was counted from.</summary>
internal sealed class DateReckoning(TimeContext context)
{
    /// <summary>How the place was found.</summary>
    public DateBasis Basis { get; private set; } = DateBasis.Absolute;

    public TimeValue? Anchor { get; private set; }

    /// <summary>A time of day whose day the words do not say.</summary>
    public bool IsBareTime { get; private set; }

    public TimeContext Context => context;

    /// <summary>The place of an expression; fields that could not be reckoned are left open in it.</summary>
    public TimeValue? Place(TimeSense sense)
    {
        var place = PlaceOfDay(sense);
        return place is null ? null : TimeOfDayReader.Attach(place, sense);
    }

    /// <summary>The date to count from, as fine as asked; null, with the reason kept, when there is none.</summary>
    public TimeValue? From(TimeBase timeBase, TimeGrain needed)
    {
        // A text of one sentence that gave no date has the day it was written.
        if (timeBase is TimeBase.Text && context is { IsOneSentence: true, Last: null })
            timeBase = TimeBase.Published;
        // What a tale of bygone days calls "two years ago" is not two years before it was published.
        if (timeBase == TimeBase.Text || context.IsNarrative || (timeBase == TimeBase.Either && context.Last is not null))
            return Keep(context.Last, DateBasis.FromText, DateBasis.Open, needed);
        return timeBase is TimeBase.Published or TimeBase.Either
            ? Keep(context.Published, DateBasis.FromPublished, DateBasis.NeedsPublished, needed)
            : Keep(context.Accounts, DateBasis.FromText, DateBasis.Open, needed) ?? LastQuarter();
    }

    /// <summary>"a month earlier" counts from something else than the day an article was written; "will meet a month later" alone does not.</summary>
    private TimeValue? FromOther(TimeBase timeBase, TimeGrain needed) =>
        timeBase == TimeBase.Text && !context.IsBare && (context.Direction <= 0 || !context.IsOneSentence) ? Keep(context.Last, DateBasis.FromText, DateBasis.Open, needed) : From(timeBase, needed);

    // Accounts are told when their quarter is over.
    private TimeValue? LastQuarter() => Keep(context.Published, DateBasis.FromPublished, DateBasis.NeedsPublished, TimeGrain.Quarter) is { } published
        ? CalendarReckoner.Shift(published, -1, TimeUnit.Quarter)
        : null;

    private TimeValue? Keep(TimeValue? value, DateBasis basis, DateBasis missing, TimeGrain needed)
    {
        var usable = value is { IsComplete: true } && CalendarReckoner.Widen(value, needed) is not null;
        Basis = usable ? basis : missing;
        Anchor = usable ? value : null;
        return Anchor;
    }

    private TimeValue? PlaceOfDay(TimeSense sense)
    {
        if (sense.Is(TimeField.Base, (int)TimeBase.Accounts))
            return From(TimeBase.Accounts, AccountsGrain) is { } accounts ? AccountsReader.Find(accounts, sense, sense.Int(TimeField.Year) ?? YearOf(sense)) : null;
        if (sense.Has(TimeField.Direction))
            return Shifted(sense);
        if (sense[TimeSlot.Of] is { } whole && (sense.Has(TimeField.Nth) || sense.Has(TimeField.NthLast) || sense.Has(TimeField.Unit)))
            return Place(whole) is { } of ? FeastReader.DayOf(of, whole, sense, context.Holidays) ?? PartOfSpan.Find(of, sense) : null;
        if (sense.Has(TimeField.Unit) && sense.Has(TimeField.Rel) && !sense.Has(TimeField.Weekday))
            return RelativeSpan(sense);
        if (new NamedDateReader(this, sense).Read() is { } named)
            return named;
        return sense.Has(TimeField.Hour) || sense.Has(TimeField.Part) ? DayInHand() : null;
    }

    /// <summary>"two years ago", "three days later", "the day before yesterday".</summary>
    private TimeValue? Shifted(TimeSense sense)
    {
        var unit = (TimeUnit)(sense.Int(TimeField.Unit) ?? 0);
        var grain = CalendarReckoner.GrainOf(unit);
        if (IsYearAgo(sense) && context.Accounts is not null && From(TimeBase.Accounts, AccountsGrain) is { } quarter)
            return AccountsReader.YearsAway(quarter, -1);
        // What a month is set against is that month of the year before.
        if (IsYearAgo(sense) && BaseOf(sense) == TimeBase.Text && context.Last is { Grain: TimeGrain.Month } && From(TimeBase.Text, TimeGrain.Month) is { } month)
            return month with { Year = month.Year - 1 };
        var origin = sense[TimeSlot.Of] is { } of ? Place(of) : FromOther(BaseOf(sense), grain);
        if (origin is not null && sense.Has(TimeField.Weekday))
            return WeekdayReader.Counted(origin, sense);
        if (origin is null || sense.About is not { } amount)
            return new(grain, null);
        if (unit == TimeUnit.Weekend && sense[TimeSlot.Of] is not null && CalendarReckoner.FirstDay(origin) is { } day)
            return PartOfSpan.WeekendBeside(day, sense[TimeField.Direction] > 0);
        if (sense.Has(TimeField.Vague))
            return CalendarReckoner.Shift(origin, amount * sense[TimeField.Direction], unit) ?? new(grain, null);
        if (sense[TimeSlot.And] is { } more)
            return MovedTwice(origin, sense, more) ?? new(grain, null);
        // Who asks for "two years ago" asks for a month; an article does not mean one.
        if (context.IsBare && !sense.Has(TimeField.Exact) && unit == TimeUnit.Year && origin.Grain >= TimeGrain.Month && sense[TimeSlot.Of] is null)
            return CalendarReckoner.Shift(origin, 12 * amount * sense[TimeField.Direction], TimeUnit.Month) ?? new(grain, null);
        return Moved(origin, amount * sense[TimeField.Direction], unit, sense) ?? new(grain, null);
    }

    /// <summary>"a year and two months ago": as fine as the finer of both.</summary>
    private static TimeValue? MovedTwice(TimeValue origin, TimeSense sense, TimeSense more)
    {
        var (unit, direction) = ((TimeUnit)sense.Int(TimeField.Unit)!.Value, sense[TimeField.Direction]);
        return more.Amount is { } rest && CalendarReckoner.MoveDay(origin, sense.Amount!.Value * direction, unit) is { } first
            ? CalendarReckoner.Move(first, rest * direction, (TimeUnit)more.Int(TimeField.Unit)!.Value)
            : null;
    }

    private static TimeValue? Moved(TimeValue origin, double count, TimeUnit unit, TimeSense sense) =>
        sense.Has(TimeField.Exact) ? CalendarReckoner.MoveAlike(origin, count, unit) : CalendarReckoner.Move(origin, count, unit);

    private static bool IsYearAgo(TimeSense sense) =>
        sense.Is(TimeField.Unit, (int)TimeUnit.Year) && sense.Is(TimeField.Count, 1) && sense.Is(TimeField.Direction, -1) && sense[TimeSlot.Of] is null;

    /// <summary>"last year", "the following month".</summary>
    private TimeValue RelativeSpan(TimeSense sense)
    {
        var unit = (TimeUnit)sense.Int(TimeField.Unit)!.Value;
        var grain = CalendarReckoner.GrainOf(unit);
        var timeBase = BaseOf(sense);
        if (unit == TimeUnit.Weekend && IsLastWeekend(sense))
            return From(timeBase, grain) is { } week ? CalendarReckoner.Shift(week, -1, unit) ?? new(grain, null) : new(grain, null);
        return From(timeBase, grain) is { } origin ? CalendarReckoner.Shift(origin, sense[TimeField.Rel], unit) ?? new(grain, null) : new(grain, null);
    }

    // "over the weekend", said on a weekday of what is done, is the one before.
    private bool IsLastWeekend(TimeSense sense) =>
        sense.Is(TimeField.Rel, 0) && !sense.Has(TimeField.Base) && context.Direction <= 0 && context.Published is { } published
        && CalendarReckoner.FirstDay(published) is { } day && CalendarReckoner.IsoWeekday(day) < 5;

    /// <summary>The day that a bare time of day belongs to.</summary>
    private TimeValue DayInHand()
    {
        IsBareTime = true;
        return From(context.Last is { Grain: >= TimeGrain.Day } ? TimeBase.Text : TimeBase.Published, TimeGrain.Day) is { } day
            ? CalendarReckoner.Widen(day, TimeGrain.Day)!
            : new(TimeGrain.Day, null);
    }

    private TimeGrain AccountsGrain => context.Accounts?.Grain == TimeGrain.Year ? TimeGrain.Year : TimeGrain.Quarter;

    private int? YearOf(TimeSense sense) => sense[TimeSlot.Of] is { } whole ? Place(whole)?.Year : null;

    private static TimeBase BaseOf(TimeSense sense) => (TimeBase)(sense.Int(TimeField.Base) ?? 0);
}
