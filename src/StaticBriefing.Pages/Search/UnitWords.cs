using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Search;

/// <summary>
/// Gathers the words of a family by unit: 0 is the article's text, 1 its title, then come the quotations and the events, one unit each.
/// Units are added in their order.
/// </summary>
internal sealed class UnitWords
{
    public const int Text = 0;
    public const int Title = 1;
    public const int FirstFact = 2;

    private readonly Dictionary<string, List<int>> _units = new(StringComparer.Ordinal);

    public void Add(int unit, string text)
    {
        foreach (var word in SearchWords.Of(text))
        {
            if (!_units.TryGetValue(word, out var units))
                _units.Add(word, units = []);
            if (units.Count == 0 || units[^1] != unit)
                units.Add(unit);
        }
    }

    public EquatableArray<SearchWord> ToWords()
    {
        var words = _units.Select(pair => new SearchWord(pair.Key, UnitsOf(pair.Value))).ToArray();
        Array.Sort(words, static (one, other) => string.CompareOrdinal(one.Word, other.Word));
        return words.ToEquatableArray();
    }

    private static string UnitsOf(List<int> units) => string.Create(units.Count, units, static (signs, from) =>
    {
        for (var i = 0; i < signs.Length; i++)
            signs[i] = (char)from[i];
    });
}
