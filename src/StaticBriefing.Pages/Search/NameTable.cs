using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Search;

/// <summary>Numbers for names, the smallest for those that come most.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers;

    private NameTable(EquatableArray<string> names)
    {
        Names = names;
        _numbers = names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
    }

    public EquatableArray<string> Names { get; }

    public int this[string name] => _numbers[name];

    public static NameTable Of(IEnumerable<string> names) => new(names
        .GroupBy(name => name, StringComparer.Ordinal)
        .OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal)
        .Select(name => name.Key)
        .ToEquatableArray());
}
