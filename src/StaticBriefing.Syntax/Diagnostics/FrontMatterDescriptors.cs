using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Diagnostics;

/// <summary>Findings about the keys and values of front matter: SB1120 to SB1139.</summary>
public static class FrontMatterDescriptors
{
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SB1120",
        DiagnosticSeverity.Warning,
        "Unknown key",
        "There is no key '{0}' in {1} front matter, so it is not used. {2}",
        "A misspelt key is dropped by most tools without a word, and what the editor meant never reaches the page.",
        "titel: The offer",
        "title: The offer");

    public static readonly DiagnosticDescriptor MissingKey = new(
        "SB1121",
        DiagnosticSeverity.Error,
        "Required key is missing",
        "'{0}' is missing from this {1} front matter, which says too little without it. Add a line such as '{2}'.",
        "Some facts say nothing without one of their parts: a quotation without its words, an event without its label.",
        "quotes:\n  - speaker: Ada Example",
        "quotes:\n  - speaker: Ada Example\n    exact: “We accept”");

    public static readonly DiagnosticDescriptor WrongType = new(
        "SB1122",
        DiagnosticSeverity.Error,
        "Value of the wrong kind",
        "'{0}' wants {1}, and this is {2}, so it is not used. {3}",
        "A list where one text is wanted, or a text where a number is, cannot be shown as the editor meant it.",
        "title: [The offer, The refusal]",
        "title: The offer");

    public static readonly DiagnosticDescriptor BadDate = new(
        "SB1123",
        DiagnosticSeverity.Error,
        "Not a date",
        "'{0}' wants a date, and '{1}' cannot be read as one: {2}. Write it as year-month-day, as much of it as is known: '2025-02-03', '2025-02', '2025', '2019/..', '2025-02~'.",
        "Dates follow the Extended Date/Time Format (ISO 8601-2, levels 0 to 2). A date that is impossible or can be read in two ways is never guessed at.",
        "published: 2025-02-30",
        "published: 2025-02-28");

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "SB1124",
        DiagnosticSeverity.Error,
        "Not one of the words this key knows",
        "'{1}' is not a value of '{0}', so it is not used. {3}It can be {2}.",
        "Some keys choose between a few words, and pages depend on which one it is.",
        "visibility: ful",
        "visibility: full");

    public static readonly DiagnosticDescriptor KeyUnderTwoNames = new(
        "SB1125",
        DiagnosticSeverity.Warning,
        "One key under two names",
        "'{0}' means the same as '{1}', which stands on line {2} and is used instead. Keep one of the two.",
        "Names that other tools use are understood, but two values for one key leave open which one holds.",
        "topics: [Prisons]\ntags: [Courts]",
        "topics: [Prisons, Courts]");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        UnknownKey, MissingKey, WrongType, BadDate, UnknownWord, KeyUnderTwoNames,
    ];
}
