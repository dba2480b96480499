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

    public EquatableArray<SearchWord> ToWords() => _units
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => new SearchWord(pair.Key, string.Concat(pair.Value.Select(unit => (char)unit))))
        .ToEquatableArray();
}
