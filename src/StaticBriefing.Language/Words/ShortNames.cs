namespace StaticBriefing.Language.Words;

/// <summary>Given names and how they are shortened: "Bill" is William.</summary>
internal sealed class ShortNames
{
    private readonly Dictionary<string, List<string>> _full = new(StringComparer.Ordinal);

    public ShortNames(IEnumerable<(string Name, string[] Others)> names)
    {
        foreach (var (name, others) in names)
        {
            foreach (var form in others.Prepend(name))
            {
                if (!_full.TryGetValue(form, out var full))
                    _full[form] = full = [];
                full.Add(name);
            }
        }
    }

    /// <summary>Whether a word is a given name in full or shortened; in lower case.</summary>
    public bool Contains(string word) => _full.ContainsKey(word);

    /// <summary>Whether both are forms of one name; in lower case.</summary>
    public bool AreOne(string one, string other) =>
        _full.TryGetValue(one, out var full) && _full.TryGetValue(other, out var others) && full.Exists(others.Contains);
}
