namespace StaticBriefing.Language.Learning;

/// <summary>A word taken apart: its lemma, its ending, and what the dictionary says of the lemma.</summary>
internal readonly record struct WordForm(uint Lemma, WordEnding Ending, LexicalEntry Entry)
{
    private const int LongestStem = 66;

    public static WordForm Of(ReadOnlySpan<char> lower, uint hash, Lexicon lexicon)
    {
        var entry = lexicon[hash];
        if (lexicon.IrregularLemma(hash) is not 0 and var lemma)
            return new(lemma, lower.EndsWith("ing", StringComparison.Ordinal) ? WordEnding.Ing : lower.EndsWith("s", StringComparison.Ordinal) ? WordEnding.S : WordEnding.Past, lexicon[lemma]);
        return Strip(lower, lexicon, entry) ?? new(hash, WordEnding.None, entry);
    }

    private static WordForm? Strip(ReadOnlySpan<char> word, Lexicon lexicon, LexicalEntry own)
    {
        if (word.Length < 4)
            return null;
        if (word.EndsWith("ing", StringComparison.Ordinal))
            return Verb(word[..^3], WordEnding.Ing, lexicon);
        if (word.EndsWith("ied", StringComparison.Ordinal))
            return Verb(word[..^3], "y", WordEnding.Past, lexicon);
        if (word.EndsWith("ed", StringComparison.Ordinal))
            return Verb(word[..^2], WordEnding.Past, lexicon);
        if (word[^1] != 's' || word[^2] == 's' || own.IsKnown)
            return null;
        return Any(word[..^1], "", lexicon) ?? (word.EndsWith("ies", StringComparison.Ordinal) ? Any(word[..^3], "y", lexicon) : word.EndsWith("es", StringComparison.Ordinal) ? Any(word[..^2], "", lexicon) : null);
    }

    private static WordForm? Verb(ReadOnlySpan<char> stem, WordEnding ending, Lexicon lexicon)
    {
        // "stopped" → "stop": a doubled letter is looked past.
        var single = stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
        return Verb(stem, "", ending, lexicon) ?? Verb(stem, "e", ending, lexicon) ?? Verb(single, "", ending, lexicon);
    }

    private static WordForm? Verb(ReadOnlySpan<char> stem, string more, WordEnding ending, Lexicon lexicon)
    {
        var lemma = Join(stem, more);
        var entry = lexicon[lemma];
        return entry.VerbField > 0 ? new(lemma, ending, entry) : null;
    }

    private static WordForm? Any(ReadOnlySpan<char> stem, string more, Lexicon lexicon)
    {
        var lemma = Join(stem, more);
        var entry = lexicon[lemma];
        return entry.NounField > 0 || entry.VerbField > 0 ? new(lemma, WordEnding.S, entry) : null;
    }

    private static uint Join(ReadOnlySpan<char> stem, string more)
    {
        Span<char> joined = stackalloc char[LongestStem];
        stem.CopyTo(joined);
        more.CopyTo(joined[stem.Length..]);
        return StableHash.Of(joined[..(stem.Length + more.Length)]);
    }
}
