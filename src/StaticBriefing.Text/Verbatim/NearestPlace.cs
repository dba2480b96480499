using StaticBriefing.Text.Names;

namespace StaticBriefing.Text.Verbatim;

/// <summary>Finds the words of a text that a quotation was probably made from.</summary>
internal static class NearestPlace
{
    // Misspelt words to look up, and words to look through: enough for an article, and an end to a hostile one.
    private const int MostMisspelt = 20;

    private const int MostDifferentWords = 50_000;

    /// <summary>First and last word of the best window; null when less than a third of the words' weight is there.</summary>
    public static (int First, int Last)? Find(WordIndex index, string exact)
    {
        var words = WordIndex.WordsOf(exact).ToList();
        var needed = Needed(index, words);
        if (needed.Count == 0)
            return null;
        var (first, weight) = BestWindow(index, needed, words.Count);
        // A word that is nowhere in the text weighs as much as the average of those that are.
        var found = needed.Values.Sum();
        var whole = (long)needed.Sum(need => (long)need.Value * index.WeightOf(need.Key)) * words.Count / found;
        return weight * 3L < whole ? null : Adjust(index, needed, first, words.Count);
    }

    /// <summary>How often each word is needed; a word that the text lacks stands for the one spelt most like it.</summary>
    private static Dictionary<int, int> Needed(WordIndex index, List<string> words)
    {
        var (needed, misspelt) = (new Dictionary<int, int>(), 0);
        foreach (var word in words)
        {
            var id = index.Find(word);
            if (id is null && misspelt++ < MostMisspelt && NearestName.Find(word, index.Different.Take(MostDifferentWords)) is { } similar)
                id = index.Find(similar);
            if (id is { } known)
                needed[known] = needed.GetValueOrDefault(known) + 1;
        }
        return needed;
    }

    private static (int First, int Weight) BestWindow(WordIndex index, Dictionary<int, int> needed, int length)
    {
        var (window, best, bestWeight) = (new WordWindow(index, needed), 0, -1);
        for (var i = 0; i < index.Words.Count; i++)
        {
            if (i >= length)
                window.Remove(i - length);
            window.Add(i);
            if (window.Weight > bestWeight)
                (best, bestWeight) = (Math.Max(0, i - length + 1), window.Weight);
        }
        return (best, bestWeight);
    }

    /// <summary>Drops words at the edges that the quotation lacks, then takes in needed ones close by.</summary>
    private static (int First, int Last) Adjust(WordIndex index, Dictionary<int, int> needed, int first, int length)
    {
        var last = Math.Min(first + length, index.Words.Count) - 1;
        var window = new WordWindow(index, needed);
        for (var i = first; i <= last; i++)
            window.Add(i);
        while (first < last && !window.Knows(first))
            first++;
        while (last > first && !window.Knows(last))
            last--;
        return Widen(index, window, first, last, (length / 4) + 2);
    }

    private static (int First, int Last) Widen(WordIndex index, WordWindow window, int first, int last, int reach)
    {
        var (lowest, highest) = (Math.Max(0, first - reach), Math.Min(index.Words.Count - 1, last + reach));
        for (var i = last + 1; i <= highest; i++)
        {
            if (!window.Needs(i))
                continue;
            window.Add(i);
            last = i;
        }
        for (var i = first - 1; i >= lowest; i--)
        {
            if (!window.Needs(i))
                continue;
            window.Add(i);
            first = i;
        }
        return (first, last);
    }
}
