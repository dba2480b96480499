using System.Text.RegularExpressions;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Scoring;

/// <summary>
/// Scores attributions by two published measures: CofeNet's (COLING 2022), exact spans of each role cut at paragraph ends, and the Gender Gap
/// Tracker's (evaluate_quotes.py), a greedy one-to-one match by the share of the gold content that is found. The same as score_quotes.py.
/// </summary>
internal sealed partial class QuoteScorer(string text)
{
    public static IReadOnlyList<string> Kinds { get; } = ["direct", "mixed", "indirect"];

    private readonly int[] _offsets = OffsetsOf(text);

    /// <summary>Counts source, cue and content by exact span, and whole attributions.</summary>
    public void CountRoles(IReadOnlyList<ScoredQuote> found, IReadOnlyList<ScoredQuote> gold, Tally tally)
    {
        foreach (var (role, of) in Roles)
            tally.Compare(role, Pieces(found, of), Pieces(gold, of));
        tally.Add("whole.found", found.Count);
        tally.Add("whole.gold", gold.Count);
        var free = found.CountBy(Key).ToDictionary();
        tally.Add("whole.both", gold.CountBy(Key).Sum(quote => Math.Min(quote.Value, free.GetValueOrDefault(quote.Key))));
    }

    /// <summary>Counts contents that are found to more than a share, and whether the speakers overlap; NAME.direct.gold and so on.</summary>
    public static void CountMatches(string name, IReadOnlyList<ScoredQuote> found, IReadOnlyList<ScoredQuote> gold, double share, Tally tally)
    {
        var free = new SortedSet<int>(Enumerable.Range(0, found.Count));
        foreach (var quote in gold)
        {
            var prefix = $"{name}.{quote.Kind}";
            tally.Add(prefix + ".gold");
            if (BestMatch(quote, found, free) is not { } best || Common(quote.Content, found[best].Content) <= share * Size(quote.Content))
                continue;
            free.Remove(best);
            tally.Add(prefix + ".match");
            tally.Add(prefix + ".speaker", SameSpeaker(quote, found[best]) ? 1 : 0);
        }
        tally.Add(name + ".extra", free.Count);
    }

    /// <summary>Counts, by fifths of confidence, what is found, how sure the reader is of it, and what is right to more than a share and in its speaker.</summary>
    public static void CountConfidence(IReadOnlyList<ScoredQuote> found, IReadOnlyList<ScoredQuote> gold, double share, Tally tally)
    {
        var (free, right) = (new SortedSet<int>(Enumerable.Range(0, found.Count)), new HashSet<int>());
        foreach (var quote in gold)
        {
            if (BestMatch(quote, found, free) is not { } best || Common(quote.Content, found[best].Content) <= share * Size(quote.Content))
                continue;
            free.Remove(best);
            if (SameSpeaker(quote, found[best]))
                right.Add(best);
        }
        for (var i = 0; i < found.Count; i++)
        {
            var fifth = $"sure.{Math.Min(4, (int)(5 * found[i].Confidence))}";
            tally.Add(fifth + ".found");
            tally.Add(fifth + ".sum", found[i].Confidence);
            tally.Add(fifth + ".right", right.Contains(i) ? 1 : 0);
        }
    }

    private static (string Name, Func<ScoredQuote, IReadOnlyList<CodePointSpan>> Of)[] Roles =>
        [("source", quote => quote.Source), ("cue", quote => quote.Cue), ("content", quote => quote.Content)];

    private static int? BestMatch(ScoredQuote quote, IReadOnlyList<ScoredQuote> found, SortedSet<int> free) =>
        Size(quote.Content) == 0 || free.Count == 0 ? null : free.MaxBy(i => Common(quote.Content, found[i].Content));

    private static bool SameSpeaker(ScoredQuote a, ScoredQuote b) =>
        Common(a.Source, b.Source) > 0 || (Size(a.Source) == 0 && Size(b.Source) == 0);

    private static int Size(IReadOnlyList<CodePointSpan> spans) => SpanSets.Union(spans).Sum(span => span.End - span.Start);

    private static int Common(IReadOnlyList<CodePointSpan> a, IReadOnlyList<CodePointSpan> b) =>
        SpanSets.Union(a).Sum(one => SpanSets.Union(b).Sum(other => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start))));

    private static string Key(ScoredQuote quote) => string.Join('|', Roles.Select(role => string.Join(',', role.Of(quote).Select(span => $"{span.Start}-{span.End}"))));

    private HashSet<CodePointSpan> Pieces(IReadOnlyList<ScoredQuote> quotes, Func<ScoredQuote, IReadOnlyList<CodePointSpan>> role) =>
        [.. quotes.SelectMany(role).SelectMany(CutAtLines)];

    private IEnumerable<CodePointSpan> CutAtLines(CodePointSpan span)
    {
        var start = Math.Clamp(span.Start, 0, _offsets.Length - 1);
        var words = text[_offsets[start].._offsets[Math.Clamp(span.End, start, _offsets.Length - 1)]];
        foreach (Match line in Line().Matches(words))
        {
            if (string.IsNullOrWhiteSpace(line.Value))
                continue;
            var before = line.Index + line.Length - line.Value.TrimStart().Length;
            var end = line.Index + line.Value.TrimEnd().Length;
            yield return new CodePointSpan(start + Count(words, before), start + Count(words, end));
        }
    }

    private static int Count(string words, int end) => words[..end].EnumerateRunes().Count();

    private static int[] OffsetsOf(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1)
            offsets.Add(i);
        return [.. offsets, text.Length];
    }

    [GeneratedRegex("[^\n]+")]
    private static partial Regex Line();
}
