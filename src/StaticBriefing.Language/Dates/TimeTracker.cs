using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Holidays;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;
using StaticBriefing.Language.Dates.Resolution;
using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Dates;

/// <summary>Follows the dates of a text from its beginning, since many count from the one before.</summary>
internal sealed class TimeTracker(TimeValue? published, bool isNarrative, bool isOneSentence, bool isBare, TenseReader tense, IReadOnlyList<HolidayRule> holidays)
{
    private TimeValue? _last;
    private TimeValue? _accounts;

    public TimeValue? Published => published;

    /// <summary>What an expression means here; null when it only looks like one.</summary>
    public TimeMeaning? Read(PieceText pieces, TimeSense sense)
    {
        var context = Context(pieces, sense);
        var meaning = TimeResolver.Resolve(sense, context);
        if (meaning?.Start is { } start && meaning.Type != TimexType.Duration)
            Follow(start, isAccount: sense.Has(TimeField.Quarter) && !sense.Has(TimeField.Base) && !IsAhead(start, context));
        else if (IsPartOfAccounts(sense))
            _accounts = _accounts is null ? null : CalendarReckoner.Widen(_accounts, TimeGrain.Year);
        return meaning;
    }

    /// <summary>The day that a length from now leads to; null where the sentence does not look ahead.</summary>
    public TimeMeaning? Ahead(PieceText pieces, TimeSense length)
    {
        var context = Context(pieces, length);
        return context.Direction > 0 ? TimeResolver.Resolve(length.With(TimeField.Direction, 1), context) : null;
    }

    private TimeContext Context(PieceText pieces, TimeSense sense) =>
        new(published, _last, _accounts, isNarrative, tense.Direction(pieces, sense.First, sense.End), tense.LeadsUpTo(pieces, sense.First), isOneSentence, isBare, holidays);

    /// <summary>The text spoke of a quarter or year of accounts.</summary>
    public bool HasAccounts => _accounts is not null;

    /// <summary>Takes a quarter that was reckoned from the day it ended on.</summary>
    public void FollowAccounts(TimeValue quarter) => Follow(quarter, isAccount: true);

    // "a year ago" is no new quarter to count from.
    private void Follow(TimeValue value, bool isAccount)
    {
        _last = value;
        if (isAccount)
            _accounts = value;
    }

    /// <summary>A quarter that is not over has no accounts; but a company may count its quarters from another month.</summary>
    private static bool IsAhead(TimeValue quarter, TimeContext context) =>
        context.Direction > 0 && context.Published is { } published && CalendarReckoner.LastDay(quarter) > CalendarReckoner.LastDay(published);

    /// <summary>"the first nine months": what is set against them is no quarter.</summary>
    private static bool IsPartOfAccounts(TimeSense sense) =>
        sense.Is(TimeField.Unit, (int)TimeUnit.Month) && sense.Amount is 6 or 9 && !sense.Has(TimeField.Direction);
}
