namespace StaticBriefing.Text.Dates;

/// <summary>Why a text is no date of EDTF.</summary>
public enum EdtfProblemKind
{
    /// <summary>It does not look like one.</summary>
    NotADate,

    /// <summary>A month, day or hour is written with one digit.</summary>
    TwoDigitsNeeded,

    /// <summary>A year of five digits or more without its Y, or of fewer with it.</summary>
    BadLongYear,

    /// <summary>A year further off than can be reckoned with.</summary>
    YearTooFar,

    /// <summary>Minus zero; the year 0 has no sign.</summary>
    NegativeZero,

    NoSuchMonth,

    NoSuchDay,

    NoSuchTime,

    NoSuchOffset,

    EndBeforeStart,

    /// <summary>An interval without either end.</summary>
    NoEnds,

    /// <summary>A season beside another date in an interval: which comes first depends on the hemisphere.</summary>
    SeasonInInterval,
}
