using System.Text;

namespace StaticBriefing.Pages.Search;

/// <summary>
/// Writes a segment's words with the families that have them. A shard holds neighbouring words and, in their order, the postings of each: how
/// many families, then for each the step from the family before and the units: a zero for the text alone, or a one, whether the text has it
/// too, and how many others with their steps. <c>theme/assets/index.js</c> reads it.
/// </summary>
internal sealed class PostingShards(IReadOnlyList<SearchFamily> families)
{
    // Small shards keep what one query loads small: it needs one of each segment.
    private const int ShardSize = 11_000;

    /// <summary>The shards in the order of their words, each with its first.</summary>
    public IEnumerable<(string First, string Words, string Postings)> Cut()
    {
        var (first, before, names, code) = ("", "", new StringBuilder(), new BitCode());
        foreach (var (word, postings) in Gather().OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (names.Length + code.Length > ShardSize)
            {
                yield return (first, names.ToString(), code.End());
                (before, names, code) = ("", new StringBuilder(), new BitCode());
            }
            first = names.Length == 0 ? word : first;
            AppendName(names, before, word);
            Append(code, postings);
            before = word;
        }
        if (names.Length > 0)
            yield return (first, names.ToString(), code.End());
    }

    private Dictionary<string, List<(int Family, string Units)>> Gather()
    {
        var words = new Dictionary<string, List<(int, string)>>(StringComparer.Ordinal);
        for (var family = 0; family < families.Count; family++)
        {
            foreach (var (word, units) in families[family].Words)
            {
                if (!words.TryGetValue(word, out var postings))
                    words.Add(word, postings = []);
                postings.Add((family, units));
            }
        }
        return words;
    }

    // The letters it shares with the word before, as a number, and the rest.
    private static void AppendName(StringBuilder names, string before, string word)
    {
        var shared = word.AsSpan().CommonPrefixLength(before);
        CompactCode.Append(names, shared);
        names.Append(word, shared, word.Length - shared).Append(' ');
    }

    private void Append(BitCode code, List<(int Family, string Units)> postings)
    {
        code.AddCount(postings.Count);
        var (digits, last) = (BitCode.DigitsFor(postings.Count, families.Count), -1);
        foreach (var (family, units) in postings)
        {
            code.AddStep(family - last - 1, digits);
            AppendUnits(code, units, families[family].Units - 1);
            last = family;
        }
    }

    private static void AppendUnits(BitCode code, string units, int range)
    {
        var inText = units[0] == UnitWords.Text;
        var others = units.Length - (inText ? 1 : 0);
        code.AddBit(others > 0);
        if (others == 0)
            return;
        code.AddBit(inText);
        code.AddCount(others);
        var (digits, last) = (BitCode.DigitsFor(others, range), UnitWords.Text);
        foreach (var unit in units.AsSpan(units.Length - others))
        {
            code.AddStep(unit - last - 1, digits);
            last = unit;
        }
    }
}
