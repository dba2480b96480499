using System.Collections.Frozen;

namespace StaticBriefing.Language.Words;

/// <summary>Words or phrases with what is known of them, looked up without allocating and without regard to case and to how apostrophes are written.</summary>
internal sealed class WordMap<T>
{
    private readonly FrozenDictionary<string, T> _entries;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordMap(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var first = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, value) in entries)
            first.TryAdd(Apostrophe.Fold(word), value);
        _entries = first.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Entries => _entries.Keys;

    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        var found = _lookup.TryGetValue(Apostrophe.Fold(word), out var known);
        value = known!;
        return found;
    }

    public bool Contains(ReadOnlySpan<char> word) => _lookup.ContainsKey(Apostrophe.Fold(word));
}
