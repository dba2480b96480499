namespace StaticBriefing.Language.Dates.Meaning;

/// <summary>What a relative expression counts from.</summary>
internal enum TimeBase
{
    /// <summary>The day the article was published: "last year".</summary>
    Published,

    /// <summary>The date that the text gave last: "the following day".</summary>
    Text,

    /// <summary>The date that the text gave last, and where it gave none the day it was published: "the next week".</summary>
    Either,

    /// <summary>The latest period of accounts: "the year-ago quarter".</summary>
    Accounts,

    /// <summary>A happening that the text does not date: "two days after the battle".</summary>
    Happening,
}
