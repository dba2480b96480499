namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>What the words of a temporal expression can say.</summary>
internal enum TimeField
{
    /// <summary>A year of the calendar.</summary>
    Year,

    /// <summary>The last two digits of a year: "'99".</summary>
    ShortYear,

    /// <summary>A year without its last digit: 199 for "the 1990s"; 9 for "the nineties".</summary>
    Decade,

    /// <summary>Counted from one: 20 for the 1900s.</summary>
    Century,

    /// <summary>-1 before Christ.</summary>
    Era,

    Half,
    Quarter,
    Season,
    Month,

    /// <summary>ISO week of the year.</summary>
    Week,

    /// <summary>Day of the month.</summary>
    Day,

    /// <summary>Year, month and day in eight digits.</summary>
    Compact,

    /// <summary>Monday is 1.</summary>
    Weekday,

    Holiday,
    Part,
    Hour,
    Minute,
    Second,

    /// <summary>12 for the half of the day after noon, 0 for the one before.</summary>
    Meridiem,

    /// <summary>Minutes east of Greenwich.</summary>
    Zone,

    /// <summary>-1 the last, 0 this, 1 the next.</summary>
    Rel,

    /// <summary>What a relative expression counts from: a <see cref="TimeBase"/>.</summary>
    Base,

    Unit,
    Count,

    /// <summary>What is added to the count: 0.5 of "two and a half".</summary>
    Fraction,

    /// <summary>The second number of "two to three weeks".</summary>
    CountTo,

    /// <summary>A count that is no number: 1 for "several", about how many for "a few".</summary>
    Vague,

    /// <summary>-1 before, 1 after.</summary>
    Direction,

    /// <summary>The third of something.</summary>
    Nth,

    /// <summary>Counted from the end: 1 for "the last day of May".</summary>
    NthLast,

    /// <summary>1 for the weekday that lies nearest to a day, or with <see cref="Nth"/> for one that lies farther.</summary>
    Closest,

    Mod,

    /// <summary>1 for the first half of a month, a decade or a century, 2 for the second.</summary>
    HalfOf,

    /// <summary>1 for the first quarter of a century.</summary>
    QuarterOf,

    /// <summary>Of a span that is going on, -1 what is over, 1 what is to come: "earlier this year".</summary>
    Rest,

    /// <summary>-1 for a span that reaches back from the day itself: "the past year".</summary>
    Reach,

    /// <summary>1 for an unnamed day of a span: "one day in January 1872".</summary>
    Some,

    /// <summary>A <see cref="TimeRef"/>.</summary>
    Ref,

    /// <summary>1 for what comes again and again.</summary>
    Set,

    /// <summary>1 for a year of accounts.</summary>
    Fiscal,

    /// <summary>1 when the two parts of a phrase are one moment: a time and its day.</summary>
    Joined,

    /// <summary>1 when a count leads to a day itself and not only near it: "a week from Friday".</summary>
    Exact,

    /// <summary>1 when the two parts of a phrase are a day and how long from it on: "three days starting Monday".</summary>
    Stretch,

    /// <summary>1 when the two parts of a phrase are a quarter and the day that it ended on.</summary>
    Closing,

    /// <summary>A <see cref="TimeEdge"/>: what the words around say of the date.</summary>
    Edge,

    /// <summary>1 for "about", "circa".</summary>
    Approximate,

    /// <summary>1 for "maybe", "?".</summary>
    Uncertain,

    /// <summary>1 for words that look like a temporal expression and are none.</summary>
    None,
}
