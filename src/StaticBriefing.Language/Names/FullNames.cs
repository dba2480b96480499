using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>The full names of people in one article, joined where several are one person's.</summary>
internal sealed class FullNames
{
    private const int MostWords = 5;

    // More than these are a list, and comparing each word with each would take long.
    private const int MostOfOneInitial = 64;

    private readonly LanguageWords _words;
    private readonly Dictionary<string, string> _personOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bestOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> _byInitial = [];

    /// <param name="counts">Every full name with the number of its mentions, in the order of the text.</param>
    public FullNames(IReadOnlyDictionary<string, int> counts, LanguageWords words)
    {
        _words = words;
        var renamed = new NameEndings(counts, words).Renamed;
        var joined = PersonVariants.Join(Counted(counts, renamed));
        foreach (var name in counts.Keys)
            Add(name, counts, joined.GetValueOrDefault(renamed.GetValueOrDefault(name, name), renamed.GetValueOrDefault(name, name)), isRenamed: renamed.ContainsKey(name));
    }

    public static FullNames None { get; } = new(new Dictionary<string, int>(), LanguageWords.English);

    /// <summary>The name by which a person is known here.</summary>
    public string PersonOf(string name) => _personOf.GetValueOrDefault(name, name);

    /// <summary>The fullest form of a person's name.</summary>
    public string BestOf(string person) => _bestOf.GetValueOrDefault(person, person);

    /// <summary>How often a person is named in full.</summary>
    public int CountOf(string person) => _mentions.GetValueOrDefault(person);

    public IReadOnlyList<string> OfSurname(string folded) => _bySurname.GetValueOrDefault(folded) ?? [];

    public IReadOnlyList<string> OfGivenName(string folded) => _byGivenName.GetValueOrDefault(folded) ?? [];

    /// <summary>The people whose surname is a word but for a slip of the pen.</summary>
    public IReadOnlyList<string> LikeSurname(string folded) =>
        folded.Length == 0 || !_byInitial.TryGetValue(folded[0], out var surnames) ? []
        : [.. surnames.Where(surname => Slips.AreOne(surname, folded)).SelectMany(OfSurname).Distinct(StringComparer.Ordinal)];

    /// <summary>m or f by the given name; 0 when it does not tell.</summary>
    public char SexOf(string person) => _words.SexOf(PersonName.From(person)?.Given);

    private static Dictionary<string, int> Counted(IReadOnlyDictionary<string, int> counts, IReadOnlyDictionary<string, string> renamed)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, count) in counts)
        {
            var known = renamed.GetValueOrDefault(name, name);
            counted[known] = counted.GetValueOrDefault(known) + count;
        }
        return counted;
    }

    private void Add(string name, IReadOnlyDictionary<string, int> counts, string person, bool isRenamed)
    {
        _personOf[name] = person;
        _mentions[person] = _mentions.GetValueOrDefault(person) + counts[name];
        if (!_bestOf.TryGetValue(person, out var best) || (!isRenamed && IsBetter(name, best, counts)))
            _bestOf[person] = isRenamed ? person : name;
        var parts = PersonName.From(name)!;
        NoteInitial(parts.Surname);
        AddOnce(_bySurname, parts.Surname, person);
        AddOnce(IsFamilyFirst(parts) ? _bySurname : _byGivenName, parts.Given, person);
    }

    /// <summary>"Orvik" in a Chinese, Korean or Vietnamese name; "Kim" is a family name in one of three parts.</summary>
    private bool IsFamilyFirst(PersonName name) =>
        _words.FamilyNamesFirst.Contains(name.Given) && (!_words.IsGivenName(name.Given) || name.Middle.Length > 1 || name.Surname.Contains('-', StringComparison.Ordinal));

    /// <summary>Of more words, not in capitals, or written more often.</summary>
    private static bool IsBetter(string name, string best, IReadOnlyDictionary<string, int> counts) =>
        (Length(name), IsShouted(name) ? 0 : 1, counts[name]).CompareTo((Length(best), IsShouted(best) ? 0 : 1, counts.GetValueOrDefault(best))) > 0;

    private static int Length(string name) => Math.Min(MostWords, name.Count(c => c == ' '));

    private static bool IsShouted(string name) => name.AsSpan().IndexOfAnyInRange('a', 'z') < 0;

    private void NoteInitial(string surname)
    {
        if (_bySurname.ContainsKey(surname))
            return;
        if (!_byInitial.TryGetValue(surname[0], out var surnames))
            _byInitial[surname[0]] = surnames = [];
        if (surnames.Count < MostOfOneInitial)
            surnames.Add(surname);
    }

    private static void AddOnce(Dictionary<string, List<string>> map, string word, string person)
    {
        if (!map.TryGetValue(word, out var people))
            map[word] = people = [];
        if (!people.Contains(person))
            people.Add(person);
    }
}
