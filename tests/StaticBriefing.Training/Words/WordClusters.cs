using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Training.Words;

/// <summary>Sorts words into classes by their neighbours: the exchange algorithm of Martin, Liermann and Ney (1998) over class pairs.</summary>
internal sealed class WordClusters
{
    private readonly int _classes;
    private readonly string[] _words;
    private readonly long[] _wordCounts;
    private readonly (int Word, int Count)[][] _after;
    private readonly (int Word, int Count)[][] _before;
    private readonly int[] _classOf;
    private readonly int[,] _pairs;
    private readonly long[] _sizes;

    private WordClusters(int classes, string[] words, long[] wordCounts, (int Word, int Count)[][] after, (int Word, int Count)[][] before)
    {
        (_classes, _words, _wordCounts, _after, _before) = (classes, words, wordCounts, after, before);
        _classOf = Enumerable.Range(0, words.Length).Select(i => i < classes ? i : i % classes).ToArray();
        (_pairs, _sizes) = (new int[classes, classes], new long[classes]);
        for (var word = 0; word < words.Length; word++)
        {
            _sizes[_classOf[word]] += wordCounts[word];
            foreach (var (next, count) in after[word])
                _pairs[_classOf[word], _classOf[next]] += count;
        }
    }

    /// <summary>Words with their classes.</summary>
    public static IEnumerable<(string Word, int Class)> Find(IEnumerable<ArticleText> texts, Func<string, bool> isHidden, int classes, int rounds)
    {
        var lines = texts.Select(text => Lower(text)).ToList();
        var vocabulary = Vocabulary(lines, isHidden);
        var words = vocabulary.Keys.ToArray();
        var clusters = Count(lines, vocabulary, words, classes);
        for (var round = 0; round < rounds; round++)
            Console.WriteLine($"round {round + 1}: {clusters.Exchange()} of {words.Length} words moved");
        return words.Select((word, i) => (word, clusters._classOf[i]));
    }

    private static string[] Lower(ArticleText text)
    {
        var words = new string[text.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = text[i].Kind == TokenKind.Number ? "0" : text.Word(i).ToString().ToLowerInvariant().Replace('’', '\'');
        return words;
    }

    // A word must occur often enough to be known by its neighbours, and in three texts at least.
    private static Dictionary<string, int> Vocabulary(List<string[]> lines, Func<string, bool> isHidden)
    {
        var (counts, texts) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            foreach (var word in line)
                counts[word] = counts.GetValueOrDefault(word) + 1;
            foreach (var word in line.Distinct(StringComparer.Ordinal))
                texts[word] = texts.GetValueOrDefault(word) + 1;
        }
        return counts.Where(pair => pair.Value >= 6 && texts[pair.Key] >= 3 && !isHidden(pair.Key))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select((pair, rank) => (pair.Key, rank)).ToDictionary(pair => pair.Key, pair => pair.rank, StringComparer.Ordinal);
    }

    private static WordClusters Count(List<string[]> lines, Dictionary<string, int> vocabulary, string[] words, int classes)
    {
        var (counts, pairs) = (new long[words.Length], new Dictionary<(int, int), int>());
        foreach (var line in lines)
        {
            var before = -1;
            foreach (var word in line)
            {
                var here = vocabulary.GetValueOrDefault(word, -1);
                if (here >= 0)
                    counts[here]++;
                if (here >= 0 && before >= 0)
                    pairs[(before, here)] = pairs.GetValueOrDefault((before, here)) + 1;
                before = here;
            }
        }
        var after = pairs.OrderBy(pair => pair.Key).ToLookup(pair => pair.Key.Item1, pair => (pair.Key.Item2, pair.Value));
        var earlier = pairs.OrderBy(pair => pair.Key).ToLookup(pair => pair.Key.Item2, pair => (pair.Key.Item1, pair.Value));
        return new(classes, words, counts, [.. Enumerable.Range(0, words.Length).Select(i => after[i].ToArray())], [.. Enumerable.Range(0, words.Length).Select(i => earlier[i].ToArray())]);
    }

    private int Exchange()
    {
        var moved = 0;
        for (var word = 0; word < _words.Length; word++)
            moved += Move(word) ? 1 : 0;
        return moved;
    }

    private bool Move(int word)
    {
        var (right, left, self) = Neighbours(word);
        var home = _classOf[word];
        Shift(word, home, -1, right, left, self);
        var (best, gain) = (home, Gain(word, home, right, left, self));
        for (var other = 0; other < _classes; other++)
        {
            if (other != home && Gain(word, other, right, left, self) is var value && value > gain)
                (best, gain) = (other, value);
        }
        Shift(word, best, 1, right, left, self);
        _classOf[word] = best;
        return best != home;
    }

    private (List<(int Class, int Count)> Right, List<(int Class, int Count)> Left, int Self) Neighbours(int word)
    {
        var (right, left, self) = (new int[_classes], new int[_classes], 0);
        foreach (var (next, count) in _after[word])
        {
            if (next == word)
                self += count;
            else
                right[_classOf[next]] += count;
        }
        foreach (var (previous, count) in _before[word])
        {
            if (previous != word)
                left[_classOf[previous]] += count;
        }
        return (NonZero(right), NonZero(left), self);
    }

    private static List<(int, int)> NonZero(int[] counts) =>
        Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0).Select(i => (i, counts[i])).ToList();

    private void Shift(int word, int to, int sign, List<(int Class, int Count)> right, List<(int Class, int Count)> left, int self)
    {
        _sizes[to] += sign * _wordCounts[word];
        foreach (var (other, count) in right)
            _pairs[to, other] += sign * count;
        foreach (var (other, count) in left)
            _pairs[other, to] += sign * count;
        _pairs[to, to] += sign * self;
    }

    /// <summary>How much likelier the text gets when a word, taken out, joins a class.</summary>
    private double Gain(int word, int to, List<(int Class, int Count)> right, List<(int Class, int Count)> left, int self)
    {
        var gain = 2 * (Entropy(_sizes[to]) - Entropy(_sizes[to] + _wordCounts[word]));
        var loop = self;
        foreach (var (other, count) in right)
        {
            if (other == to)
                loop += count;
            else
                gain += Entropy(_pairs[to, other] + count) - Entropy(_pairs[to, other]);
        }
        foreach (var (other, count) in left)
        {
            if (other == to)
                loop += count;
            else
                gain += Entropy(_pairs[other, to] + count) - Entropy(_pairs[other, to]);
        }
        return gain + Entropy(_pairs[to, to] + loop) - Entropy(_pairs[to, to]);
    }

    private static double Entropy(long count) => count < 2 ? 0 : count * Math.Log(count);
}
