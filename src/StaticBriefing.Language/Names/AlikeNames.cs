namespace StaticBriefing.Language.Names;

/// <summary>Names of which all words but one are the same, and that one may be a slip of the pen: "Vera Quill" and "Vera Quil".</summary>
internal static class AlikeNames
{
    private const int MostWords = 4;

    // More names that differ in one word only are a list.
    private const int MostAlike = 24;

    /// <summary>Pairs of names, the one that is written more often first, each with the word in which they differ.</summary>
    public static IEnumerable<(AlikeName Often, AlikeName Rare)> Pairs(IEnumerable<KeyValuePair<string, int>> counts)
    {
        foreach (var alike in counts.SelectMany(Rests).GroupBy(name => (name.Others, name.At, name.Word[0])).Where(alike => alike.Skip(1).Any()))
        {
            var names = alike.OrderByDescending(name => name.Count).ThenBy(name => name.Key, StringComparer.Ordinal).Take(MostAlike).ToList();
            foreach (var (one, other) in names.SelectMany((one, i) => names.Skip(i + 1).Select(other => (one, other))))
            {
                if (Slips.AreOne(one.Word, other.Word))
                    yield return (one, other);
            }
        }
    }

    private static IEnumerable<AlikeName> Rests(KeyValuePair<string, int> name)
    {
        var words = name.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords)
            yield break;
        for (var i = 0; i < words.Length; i++)
            yield return new(name.Key, name.Value, string.Join(' ', words.Where((_, at) => at != i)), i, words[i]);
    }
}
