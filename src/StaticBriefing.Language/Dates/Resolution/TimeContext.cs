using StaticBriefing.Language.Dates.Calendar;
using StaticBriefing.Language.Dates.Holidays;

namespace StaticBriefing.Language.Dates.Resolution;

/// <summary>What is known where an expression stands.</summary>
/// <param name="Published">The day the article was published, as finely as it is known.</param>
/// <param name="Last">The date that the text gave last.</param>
/// <param name="Accounts">The quarter or year of accounts that the text spoke of last.</param>
/// <param name="IsNarrative">The text tells of days gone by with their years, so that a day without one is of the year told last.</param>
/// <param name="Direction">-1 when the sentence looks back, 1 when it looks ahead, -2 and 2 when it can look nowhere else, 0 when it does not say.</param>
/// <param name="LeadsUpTo">The words before say that something came before it.</param>
/// <param name="IsOneSentence">The text has no other sentence that could give a date.</param>
/// <param name="IsBare">The text is an expression and nothing else, as one types it to ask for a date; then spans are those of the calendar.</param>
/// <param name="Holidays">By the numbers that expressions give them.</param>
internal sealed record TimeContext(
    TimeValue? Published,
    TimeValue? Last,
    TimeValue? Accounts,
    bool IsNarrative,
    int Direction,
    bool LeadsUpTo,
    bool IsOneSentence,
    bool IsBare,
    IReadOnlyList<HolidayRule> Holidays);
