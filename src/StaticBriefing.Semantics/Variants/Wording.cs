using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Variants;

/// <summary>Words that one speaker is quoted with, and every quotation of just these words.</summary>
internal sealed class Wording
{
    private Wording(SymbolId? speaker, bool isReported, IReadOnlyList<string> words, IEnumerable<SpokenQuote> quotes)
    {
        (Speaker, IsReported, Count) = (speaker, isReported, words.Count);
        Letters = words.Sum(word => word.Length);
        Runs = RunsOf(words);
        Quotes = [.. SpokenQuote.ByDate(quotes)];
    }

    public SymbolId? Speaker { get; }

    public bool IsReported { get; }

    /// <summary>Of words.</summary>
    public int Count { get; }

    public int Letters { get; }

    /// <summary>What stands for each run of three words: sorted, each once.</summary>
    public ulong[] Runs { get; }

    /// <summary>By date, then by key.</summary>
    public IReadOnlyList<SpokenQuote> Quotes { get; }

    /// <summary>The fullest first; equally full ones in the order of their first quotations.</summary>
    public static IReadOnlyList<Wording> Of(IEnumerable<SpokenQuote> quotes) =>
    [
        .. quotes.AsParallel().AsOrdered().Select(quote => (Quote: quote, Words: WordsOf(quote))).ToArray()
            .GroupBy(pair => (pair.Quote.Speaker, pair.Quote.IsReported, string.Join(' ', pair.Words)))
            .AsParallel().AsOrdered()
            .Select(group => new Wording(group.Key.Speaker, group.Key.IsReported, group.First().Words, group.Select(pair => pair.Quote)))
            .ToArray()
            .OrderByDescending(wording => wording.Count)
            .ThenBy(wording => wording.Quotes[0].Key),
    ];

    /// <summary>How many runs both have.</summary>
    public int SharedRuns(Wording other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < Runs.Length && j < other.Runs.Length)
        {
            var order = Runs[i].CompareTo(other.Runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static IReadOnlyList<string> WordsOf(SpokenQuote quote) => [.. quote.Pieces.SelectMany(SearchWords.Of)];

    private static ulong[] RunsOf(IReadOnlyList<string> words)
    {
        const ulong step = 0x9E37_79B9_7F4A_7C15;
        var hashes = words.Select(HashOf).ToArray();
        var runs = new HashSet<ulong>();
        for (var i = 2; i < hashes.Length; i++)
            runs.Add((((hashes[i - 2] * step) ^ hashes[i - 1]) * step) ^ hashes[i]);
        return [.. runs.Order()];
    }

    // FNV-1a.
    private static ulong HashOf(string word)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var character in word)
            hash = (hash ^ character) * 1_099_511_628_211UL;
        return hash;
    }
}
