using StaticBriefing.Language.Words;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Language.Names;

/// <summary>Full names of one article that are others with fewer or more words, with the family name first, or with a slip of the pen.</summary>
internal sealed class NameEndings
{
    private const int MostWords = 4;

    private readonly LanguageWords _words;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    public NameEndings(IReadOnlyDictionary<string, int> counts, LanguageWords words)
    {
        _words = words;
        foreach (var name in counts.Keys)
            _names.TryAdd(NameKey.Of(name), name);
        foreach (var (key, name) in _names)
        {
            CompareWithEndings(key, name);
            CompareWithReverse(key, name, counts);
        }
        CompareAlike(counts);
        foreach (var name in counts.Keys)
            FollowTwin(name);
    }

    /// <summary>Names with the one that they are another form of.</summary>
    public IReadOnlyDictionary<string, string> Renamed => _renamed;

    // "Lund Quill" beside "Vera Lund Quill" is her surname; "Harbourmaster Vera Quill" beside "Vera Quill" is what she does and her name.
    private void CompareWithEndings(string key, string name)
    {
        var from = key.IndexOf(' ', StringComparison.Ordinal);
        for (var words = 1; from > 0 && words < MostWords; words++)
        {
            var ending = key[(from + 1)..];
            if (_names.TryGetValue(ending, out var shorter) && ending.Contains(' ', StringComparison.Ordinal))
                Compare(key, name, ending, shorter);
            from = key.IndexOf(' ', from + 1);
        }
    }

    private void Compare(string key, string name, string ending, string shorter)
    {
        var (longBegins, shortBegins) = (BeginsWithGivenName(key), BeginsWithGivenName(ending));
        if (shortBegins && !longBegins)
            Rename(name, shorter);
        else if (longBegins && !shortBegins && PersonName.From(name)?.Suffix is "")
            Rename(shorter, name);
    }

    /// <summary>"Orvik Vera" and "Vera Orvik": both orders of one name, the rarer called after the other.</summary>
    private void CompareWithReverse(string key, string name, IReadOnlyDictionary<string, int> counts)
    {
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || space != key.LastIndexOf(' ') || !_names.TryGetValue($"{key[(space + 1)..]} {key[..space]}", out var other))
            return;
        if (counts[name] < counts[other] || (counts[name] == counts[other] && string.CompareOrdinal(name, other) > 0))
            Rename(name, other);
    }

    /// <summary>"Vera Quill" and "Vera Quil": all words but one are the same.</summary>
    private void CompareAlike(IReadOnlyDictionary<string, int> counts)
    {
        foreach (var (often, rare) in AlikeNames.Pairs(_names.Select(name => KeyValuePair.Create(name.Key, counts[name.Value]))))
        {
            // "Maria" and "Marie" are two names, whichever is written more often.
            if (!(_words.IsGivenName(often.Word) && _words.IsGivenName(rare.Word)))
                Rename(_names[rare.Key], _names[often.Key]);
        }
    }

    private bool BeginsWithGivenName(string key) => _words.IsGivenName(key.AsSpan(0, key.IndexOf(' ', StringComparison.Ordinal)));

    // "de Holm" and "De Holm" are one name.
    private void FollowTwin(string name)
    {
        if (_names[NameKey.Of(name)] is var twin && twin != name && _renamed.TryGetValue(twin, out var other))
            _renamed.TryAdd(name, other);
    }

    // Two values for one name, or a chain of them: it stays as it is.
    private void Rename(string name, string other)
    {
        if (!_renamed.TryAdd(name, other) && _renamed[name] != other)
            _renamed[name] = name;
    }
}
