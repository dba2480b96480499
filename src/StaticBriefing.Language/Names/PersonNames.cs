using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>The people of an article: what their surname and given name stand for. Two people of one surname are never one.</summary>
internal sealed class PersonNames(ArticleText text)
{
    private readonly Dictionary<string, string> _fullest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _established = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _oftenAlone = new(StringComparer.Ordinal);

    /// <summary>Learns a mention; mentions come in the order of the text.</summary>
    public void Learn(NameMention name)
    {
        if (name.Tokens.Count == 1)
        {
            if (!_alone.Add(name.Words))
                _oftenAlone.Add(name.Words);
            // "Quill" used while one Quill is known goes on meaning that one when a relative is named later.
            if ((_bySurname.TryGetValue(name.Words, out var known) || _byGivenName.TryGetValue(name.Words, out known)) && known.Count == 1)
                _established.TryAdd(name.Words, known[0]);
            return;
        }
        var key = KeyOf(name);
        if (!_fullest.TryGetValue(key, out var fullest) || fullest.Length < name.Words.Length)
            _fullest[key] = name.Words;
        Add(_bySurname, Surname(name), key);
        Add(_byGivenName, text.Word(name.Tokens.First).ToString(), key);
    }

    /// <summary>The fullest form of a name; the name itself when it could be two people's.</summary>
    public string Resolve(NameMention name)
    {
        if (name.Tokens.Count > 1)
            return _fullest[KeyOf(name)];
        if (_bySurname.TryGetValue(name.Words, out var bearers))
            return bearers.Count == 1 ? _fullest[bearers[0]] : _established.TryGetValue(name.Words, out var first) ? _fullest[first] : name.Words;
        // A given name alone is short for the one full name with it, when it stands alone more than once: a single "Tom" may be another.
        return _oftenAlone.Contains(name.Words) && _byGivenName.TryGetValue(name.Words, out var named) && named.Count == 1 ? _fullest[named[0]] : name.Words;
    }

    /// <summary>The person who alone bears a word as surname; a surname that the article never writes with a given name is nobody's.</summary>
    public bool IsSurname(string word) => _bySurname.TryGetValue(word, out var bearers) && bearers.Count == 1;

    private static void Add(Dictionary<string, List<string>> map, string name, string key)
    {
        if (!map.TryGetValue(name, out var keys))
            map[name] = keys = [];
        if (!keys.Contains(key))
            keys.Add(key);
    }

    /// <summary>First and last name: "John F. Brand" is "John Brand", "John Brand Jr" is not.</summary>
    private string KeyOf(NameMention name) => $"{text.Word(name.Tokens.First)} {Surname(name)} {Suffix(name)}";

    private string Surname(NameMention name)
    {
        var last = name.Tokens.End - 1;
        return text.Word(Suffix(name).Length > 0 && last - 1 > name.Tokens.First ? last - 1 : last).ToString();
    }

    private string Suffix(NameMention name)
    {
        var last = text.Word(name.Tokens.End - 1);
        return last is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" ? last.ToString().TrimEnd('.') : "";
    }
}
