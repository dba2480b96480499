using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Language.Names;

/// <summary>The people of an article: what each form of their name stands for. Two people of one surname are never one.</summary>
internal sealed class PersonNames(ArticleText text, LanguageWords words)
{
    private const int Often = 3;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _endings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _introduced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _established = new(StringComparer.Ordinal);
    private FullNames _people = FullNames.None;

    /// <summary>Learns a mention; when all are learned, <see cref="Close"/> settles who is whom.</summary>
    public void Learn(NameMention name)
    {
        var (map, key) = IsFull(name) ? (_counts, name.Canonical) : (_alone, Lone(name));
        map[key] = map.GetValueOrDefault(key) + 1;
    }

    public void Close() => _people = new FullNames(_counts, words);

    /// <summary>The fullest form of a name; the name itself when it could be two people's. Names are asked for in the order of the text.</summary>
    public string Resolve(NameMention name)
    {
        if (!IsFull(name))
            return ByLoneWord(name) is { } person ? _people.BestOf(person) : name.Canonical;
        var full = _people.PersonOf(name.Canonical);
        _introduced.Add(full);
        return _people.BestOf(full);
    }

    /// <summary>One person alone bears a word as surname; a surname that the article never writes with a given name is nobody's.</summary>
    public bool IsSurname(string word) => _people.OfSurname(NameKey.Of(word)).Count == 1;

    /// <summary>Learns of a longer name that it ends with a shorter one, and of a word that it stands alone.</summary>
    public void NoteParts(NameMention name)
    {
        if (name.Tokens.Count > 2 && name.Canonical.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            _endings.Add(NameKey.Of(name.Canonical[space..]));
        if (name.Tokens.Count == 1)
            _lone.Add(name.Words);
    }

    /// <summary>The article speaks of a person by one word alone.</summary>
    public bool StandsAlone(string word) => _lone.Contains(word);

    /// <summary>"Vera Quill" where the article names "Harbourmaster Vera Quill" too.</summary>
    public bool IsEndOfFullName(string name) =>
        _endings.Count > 0 && _endings.Contains(NameKey.Of(name)) && PersonName.From(name) is { IsFull: true } parts && words.IsGivenName(parts.Given);

    // "Pres. Quill" is a surname with a title.
    private bool IsFull(NameMention name) => name.Tokens.Count > 1 && PersonName.From(name.Canonical) is { IsFull: true } person && !(person.Middle.Length == 0 && words.Titles.Contains(person.Given));

    private static string Lone(NameMention name) => PersonName.From(name.Canonical)?.Surname ?? NameKey.Of(name.Canonical);

    private string? ByLoneWord(NameMention name)
    {
        var (word, sex) = (Lone(name), GenderedTitle.Before(name.Tokens, text, words));
        var bearers = _people.OfSurname(word);
        if (bearers.Count == 0)
            return sex == default ? ByGivenName(word) ?? BySlip(word) : BySlip(word);
        var fitting = sex == default ? bearers : bearers.Where(person => _people.SexOf(person) is var known && (known == default || known == sex)).ToList();
        return fitting.Count == 1 ? Established(word, fitting[0], bearers.Count) : sex == default ? AmongSeveral(word, bearers) : null;
    }

    // "Quill" used while one Quill is known goes on meaning that one when a relative is named later.
    private string? AmongSeveral(string word, IReadOnlyList<string> bearers) =>
        _established.TryGetValue(word, out var first) ? first
        : bearers.Where(_introduced.Contains).Take(2).ToList() is [var only] ? Established(word, only, 1)
        : null;

    private string Established(string word, string person, int bearers)
    {
        if (bearers == 1)
            _established.TryAdd(word, person);
        return person;
    }

    /// <summary>
    /// A given name alone is short for the one full name with it when it stands alone more than once, or when the article is much about that one: a single "Tom" may be
    /// another. What no list of given names has, or what is a family name elsewhere ("Lou"), hardly is another's.
    /// </summary>
    private string? ByGivenName(string word) =>
        _people.OfGivenName(word) is [var only] && (_alone.GetValueOrDefault(word) > 1 || (_introduced.Contains(only) && (MentionsOf(only) >= Often || IsRare(word)))) ? only : null;

    private bool IsRare(string word) => words.FamilyNamesFirst.Contains(word) || !words.IsGivenName(word);

    /// <summary>"Quil", when only one person's surname looks like it.</summary>
    private string? BySlip(string word) =>
        !words.IsGivenName(word) && _people.OfGivenName(word).Count == 0 && _people.LikeSurname(word) is [var only] ? only : null;

    private int MentionsOf(string person) => _people.CountOf(person) + _alone.GetValueOrDefault(PersonName.From(person)!.Surname);
}
