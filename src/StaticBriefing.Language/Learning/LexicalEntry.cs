namespace StaticBriefing.Language.Learning;

/// <summary>A word's kinds and fields, packed: 5 bits noun field, 5 bits verb field, adjective, adverb, which of them is usual.</summary>
internal readonly record struct LexicalEntry(ushort Code)
{
    /// <summary>The field of nouns for people.</summary>
    public const int People = 18;

    public bool IsKnown => Code != 0;

    /// <summary>0 when no noun, else WordNet's lexicographer file (3 to 28).</summary>
    public int NounField => Code & 31;

    /// <summary>0 when no verb, else WordNet's lexicographer file less 28 (1 to 15).</summary>
    public int VerbField => (Code >> 5) & 31;

    public bool IsAdjective => (Code & (1 << 10)) != 0;

    public bool IsAdverb => (Code & (1 << 11)) != 0;

    /// <summary>The kind that is usual: 0 noun, 1 verb, 2 adjective, 3 adverb.</summary>
    public int Usual => Code >> 12 & 3;

    /// <summary>Means somebody, by its usual meaning: "aide", "protester".</summary>
    public bool IsPerson => Usual == 0 && NounField == People;

    /// <summary>A verb more often than anything else.</summary>
    public bool IsRatherVerb => Usual == 1 && VerbField > 0;

    /// <summary>Which kinds the word may be, and the usual one, without the fields.</summary>
    public int Kinds => (NounField > 0 ? 1 : 0) | (VerbField > 0 ? 2 : 0) | (IsAdjective ? 4 : 0) | (IsAdverb ? 8 : 0) | (Usual << 4);

    public static LexicalEntry Of(int nounField, int verbField, bool adjective, bool adverb, int usual) =>
        new((ushort)(nounField | (verbField << 5) | (adjective ? 1 << 10 : 0) | (adverb ? 1 << 11 : 0) | (usual << 12)));
}
