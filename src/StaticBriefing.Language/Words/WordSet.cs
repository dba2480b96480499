using System.Collections.Frozen;

namespace StaticBriefing.Language.Words;

/// <summary>A set of words or phrases, looked up without allocating and without regard to how apostrophes are written.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(IEnumerable<string> words, StringComparer? comparer = null)
    {
        _words = words.Select(Apostrophe.Fold).ToFrozenSet(comparer ?? StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> Entries => _words;

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(Apostrophe.Fold(word));
}
