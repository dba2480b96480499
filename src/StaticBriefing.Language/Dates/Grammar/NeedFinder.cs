namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Finds what a grammar cannot do without, so that sentences that lack it are not read by it at all.</summary>
/// <param name="lightWords">Words that tell nothing, such as "the" and "about", by their numbers.</param>
/// <param name="commonWords">Words that are looked for anyway, such as "day": a phrase that has one needs no other.</param>
/// <param name="lengthOf">Letters of a word by its number.</param>
internal sealed class NeedFinder(IReadOnlySet<int> lightWords, IReadOnlySet<int> commonWords, Func<int, int> lengthOf)
{
    private readonly Dictionary<GrammarRule, NeededPieces?> _known = [];

    /// <summary>Of a phrase its common or longest word; null when it has light words only.</summary>
    public NeededPieces? OfWords(IEnumerable<int> words) =>
        words.Where(word => !lightWords.Contains(word)).OrderByDescending(commonWords.Contains).ThenByDescending(lengthOf).Select(word => new NeededPieces(new HashSet<int> { word }, Digits: false)).FirstOrDefault();

    /// <summary>Of parts that follow each other, what tells most.</summary>
    public NeededPieces? OfAll(IEnumerable<GrammarNode> parts) => parts.Select(part => part.Needed(this)).OfType<NeededPieces>().MinBy(needed => needed.Count > 0 ? needed.Count : int.MaxValue);

    /// <summary>Of alternatives, what one or other needs; null when one of them needs nothing.</summary>
    public static NeededPieces? OfAny(IEnumerable<NeededPieces?> alternatives)
    {
        var (words, digits) = (new HashSet<int>(), false);
        foreach (var needed in alternatives)
        {
            if (needed is null)
                return null;
            words.UnionWith(needed.Words);
            digits |= needed.Digits;
        }
        return new NeededPieces(words, digits);
    }

    public NeededPieces? OfRule(GrammarRule rule, Func<NeededPieces?> find)
    {
        if (_known.TryGetValue(rule, out var known))
            return known;
        // A rule within itself needs nothing that its other lines do not need.
        _known[rule] = NeededPieces.Nothing;
        return _known[rule] = find();
    }
}
