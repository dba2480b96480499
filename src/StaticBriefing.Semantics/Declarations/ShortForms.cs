using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>The shorter forms that full names answer to within one article: "Example" for "Ada Example".</summary>
internal sealed class ShortForms
{
    // Longer endings are no short forms, and a hostile name would have very many.
    private const int MostWords = 4;

    private readonly Dictionary<string, List<string>> _fullNames = new(StringComparer.Ordinal);

    public ShortForms(IEnumerable<string> fullNames)
    {
        foreach (var full in fullNames.Distinct(StringComparer.Ordinal))
            Add(full);
    }

    public bool Has(string name) => _fullNames.Count > 0 && _fullNames.ContainsKey(NameKey.Of(name));

    /// <summary>The full names that end with a name.</summary>
    public IReadOnlyList<string> FullNamesOf(string name) => _fullNames.GetValueOrDefault(NameKey.Of(name)) ?? [];

    private void Add(string full)
    {
        var key = NameKey.Of(full);
        var space = key.LastIndexOf(' ');
        for (var words = 1; space > 0 && words <= MostWords; words++)
        {
            AddEnding(key[(space + 1)..], full);
            space = key.LastIndexOf(' ', space - 1);
        }
    }

    private void AddEnding(string ending, string full)
    {
        if (!_fullNames.TryGetValue(ending, out var names))
            _fullNames[ending] = names = [];
        names.Add(full);
    }
}
