namespace StaticBriefing.Language.Dates.Numbers;

/// <summary>How a number must be written.</summary>
internal enum NumberForm
{
    /// <summary>One run of digits.</summary>
    Digits,

    /// <summary>Two digits.</summary>
    Digits2,

    /// <summary>Three digits.</summary>
    Digits3,

    /// <summary>Four digits.</summary>
    Digits4,

    /// <summary>Four digits of which the last is 0, as in "1990s".</summary>
    Tens4,

    /// <summary>Eight digits.</summary>
    Digits8,

    /// <summary>A whole number in digits or words: "1,500", "twenty-five".</summary>
    Integer,

    /// <summary>With fractions, too: "2 1/2", "3.5".</summary>
    Number,

    /// <summary>"3rd", "twenty-first".</summary>
    Ordinal,

    /// <summary>"1994", "nineteen ninety-four", "two thousand and five".</summary>
    Year,
}
