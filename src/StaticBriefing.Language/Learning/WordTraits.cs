using StaticBriefing.Language.Topics;

namespace StaticBriefing.Language.Learning;

/// <summary>All that a word tells by itself, as hashes for features; 0 where it tells nothing.</summary>
internal sealed record WordTraits
{
    /// <summary>Its letters in lower case.</summary>
    public required uint Lower { get; init; }

    public required uint Lemma { get; init; }

    /// <summary>Capitals, digits and marks: "Xx", "X.X.".</summary>
    public required uint Shape { get; init; }

    public required uint Prefix { get; init; }

    public required uint Suffix { get; init; }

    public required uint ShortSuffix { get; init; }

    /// <summary>Which kinds of word it may be, and its ending; the word itself where it is a small one.</summary>
    public required uint Kind { get; init; }

    /// <summary>Of words that stand among the same neighbours.</summary>
    public required uint Class { get; init; }

    /// <summary>Of words of like meaning.</summary>
    public required uint Group { get; init; }

    /// <summary>Of groups of like meaning.</summary>
    public required uint Area { get; init; }

    /// <summary>The field of its usual meaning.</summary>
    public required uint Field { get; init; }

    /// <summary>The field of meaning as a verb, and its ending.</summary>
    public required uint VerbField { get; init; }

    /// <summary>Which word lists it stands in.</summary>
    public required uint Lists { get; init; }

    /// <summary>What it may be in a key phrase.</summary>
    public required TopicPart TopicPart { get; init; }

    /// <summary>Its letters, of a noun's plural those of its singular.</summary>
    public required uint Singular { get; init; }

    public required bool IsCapitalised { get; init; }

    /// <summary>May be a verb with a subject: "said", "says", "was", not "saying".</summary>
    public required bool IsFinite { get; init; }

    /// <inheritdoc cref="LexicalEntry.IsRatherVerb"/>
    public required bool IsRatherVerb { get; init; }

    /// <summary>An auxiliary or an adverb: it may stand between the one who speaks and the verb.</summary>
    public required bool IsBesideVerb { get; init; }

    /// <inheritdoc cref="LexicalEntry.IsPerson"/>
    public required bool IsPerson { get; init; }

    /// <summary>What stands for something that is no word: an edge, a passage.</summary>
    public static WordTraits Mark(uint number) => new()
    {
        Lower = number,
        Lemma = number,
        Shape = number,
        Prefix = 0,
        Suffix = 0,
        ShortSuffix = 0,
        Kind = number,
        Class = 0,
        Group = 0,
        Area = 0,
        Field = 0,
        VerbField = 0,
        Lists = 0,
        TopicPart = TopicPart.None,
        Singular = number,
        IsCapitalised = false,
        IsFinite = false,
        IsRatherVerb = false,
        IsBesideVerb = false,
        IsPerson = false,
    };
}
