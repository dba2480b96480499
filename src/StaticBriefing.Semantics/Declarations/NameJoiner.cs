using StaticBriefing.Language.Names;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>
/// Tells which names of different articles are one person's or one organisation's: with and without a middle name, a surname alone, an acronym.
/// A name that could mean two stays by itself, and what an editor lists is never taken for another name.
/// </summary>
internal sealed class NameJoiner
{
    // A surname alone means the bearer whom ten articles or more name in full, and this many times as often as all others together.
    private const int WellKnown = 20;
    private const int Dominance = 10;

    private const int ShortestAcronym = 3;

    private static readonly string[] _countries = ["us ", "u.s. ", "united states "];

    private readonly Dictionary<(SymbolKind Kind, string Key), string> _targets = [];
    private readonly IReadOnlyList<NameGroup> _groups;
    private readonly IReadOnlyList<Symbol> _notes;
    private readonly HashSet<string> _severals = new(StringComparer.Ordinal);

    /// <param name="groups">The names that articles declare, in a fixed order.</param>
    /// <param name="notes">The symbols that editors' notes define.</param>
    /// <param name="articles">Where the names stand together.</param>
    public NameJoiner(IReadOnlyList<NameGroup> groups, SymbolTable notes, EquatableArray<ArticleDeclarations> articles)
    {
        (_groups, _notes) = (groups, notes.Symbols);
        foreach (var note in _notes)
        {
            foreach (var name in note.Aliases.Prepend(note.Name))
                _targets.TryAdd((note.Id.Kind, NameKey.Of(name)), NameKey.Of(note.Name));
        }
        JoinFullNames();
        foreach (var (junior, person) in new Juniors(Of(SymbolKind.Person), key => TargetOf(SymbolKind.Person, key)).In(articles))
            _targets[(SymbolKind.Person, junior)] = person;
        JoinSlips();
        JoinSurnames();
        JoinOrganisations();
    }

    /// <summary>The key of the name that a name stands for; its own when it stands for itself.</summary>
    public string TargetOf(SymbolKind kind, string key) => _targets.GetValueOrDefault((kind, key), key);

    /// <summary>Whether a name says of no one in particular whom or what it means outside its article: "Tom", a surname that two people bear, "the Party", "City Council".</summary>
    public bool IsNobodys(NameGroup name) => !name.IsEditorial && IsOwn(name) && name.Kind switch
    {
        SymbolKind.Person => _severals.Contains(name.Key) || LoneNames.IsGivenName(name.Key),
        SymbolKind.Organisation => LoneNames.IsAnyOrganisation(name.Spelling),
        _ => false,
    };

    // "US City Court" stands for no more than "City Court".
    private bool IsOwn(NameGroup name) => TargetOf(name.Kind, name.Key) is var target && (target == name.Key || (name.Kind == SymbolKind.Organisation && target == PlainKey(name.Key)));

    private IEnumerable<NameGroup> Of(SymbolKind kind) => _groups.Where(group => group.Kind == kind);

    private void JoinFullNames()
    {
        var editors = NotedPeople().Concat(Of(SymbolKind.Person).Where(group => group.IsEditorial).Select(group => group.Key)).ToHashSet(StringComparer.Ordinal);
        var counts = Of(SymbolKind.Person).ToDictionary(group => group.Key, group => group.Weight, StringComparer.Ordinal);
        foreach (var note in NotedPeople())
            counts.TryAdd(note, 1);
        foreach (var person in PersonVariants.Join(counts).GroupBy(pair => pair.Value))
        {
            var keys = person.Select(pair => pair.Key).ToList();
            var known = keys.FindAll(editors.Contains);
            if (known.Count < 2)
                Point(keys, known is [var only] ? only : person.Key);
        }
    }

    private void JoinSlips()
    {
        var people = Of(SymbolKind.Person).ToList();
        var meantByOthers = _targets.Values.ToHashSet(StringComparer.Ordinal);
        var found = people.Where(group => !group.IsEditorial && !meantByOthers.Contains(group.Key)).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (slip, meant) in RareSpellings.Find(people.Select(group => KeyValuePair.Create(group.Key, group.Weight))))
        {
            if (found.Contains(slip))
                _targets.TryAdd((SymbolKind.Person, slip), TargetOf(SymbolKind.Person, meant));
        }
    }

    private IEnumerable<string> NotedPeople() => _notes.Where(note => note.Id.Kind == SymbolKind.Person).Select(note => NameKey.Of(note.Name));

    private void Point(List<string> keys, string target)
    {
        foreach (var key in keys.Where(key => key != target))
            _targets.TryAdd((SymbolKind.Person, key), target);
    }

    private void JoinSurnames()
    {
        var weights = Of(SymbolKind.Person).ToDictionary(group => group.Key, group => group.Weight, StringComparer.Ordinal);
        var bearers = Bearers(weights.Keys.Concat(NotedPeople()));
        foreach (var group in Of(SymbolKind.Person).Where(group => !group.IsEditorial || group.IsSpokenSurname))
        {
            if (!bearers.TryGetValue(group.Key, out var people))
                continue;
            if (Dominant(people, weights) is { } person)
                _targets.TryAdd((SymbolKind.Person, group.Key), person);
            else if (people.Count > 1)
                _severals.Add(group.Key);
        }
    }

    /// <summary>People by surname, each with all forms of the name.</summary>
    private Dictionary<string, ILookup<string, string>> Bearers(IEnumerable<string> keys) =>
        keys.Distinct(StringComparer.Ordinal)
            .Select(key => (Key: key, Name: PersonName.From(key)))
            .Where(person => person.Name is { IsFull: true })
            .GroupBy(person => person.Name!.Surname)
            .ToDictionary(family => family.Key, family => family.ToLookup(person => TargetOf(SymbolKind.Person, person.Key), person => person.Key), StringComparer.Ordinal);

    private static string? Dominant(ILookup<string, string> people, Dictionary<string, int> weights)
    {
        var ranked = people.Select(person => (person.Key, Weight: person.Sum(form => weights.GetValueOrDefault(form, 1))))
            .OrderByDescending(person => person.Weight).ThenBy(person => person.Key, StringComparer.Ordinal).ToList();
        return ranked[0].Weight >= WellKnown && ranked.Skip(1).Sum(person => person.Weight) * Dominance <= ranked[0].Weight ? ranked[0].Key : null;
    }

    private void JoinOrganisations()
    {
        var organisations = Of(SymbolKind.Organisation).ToDictionary(group => group.Key, StringComparer.Ordinal);
        var byInitials = organisations.Values.Select(group => (Initials: Initials(group.Spelling), group.Key)).Where(pair => pair.Initials.Length >= ShortestAcronym).ToLookup(pair => pair.Initials, pair => pair.Key);
        foreach (var group in organisations.Values)
        {
            if (PlainKey(group.Key) is var plain && plain != group.Key && organisations.TryGetValue(plain, out var other))
                JoinOrganisations(group, other);
            else if (!group.IsEditorial && IsAcronym(group.Spelling) && byInitials[Letters(group.Spelling)].Take(2).ToList() is [var full] && organisations[full].Weight >= group.Weight)
                _targets.TryAdd((SymbolKind.Organisation, group.Key), full);
        }
    }

    // What editors write stands; of two other names it is the plainer one.
    private void JoinOrganisations(NameGroup group, NameGroup plain)
    {
        if (!IsEditors(group))
            _targets.TryAdd((SymbolKind.Organisation, group.Key), plain.Key);
        else if (!IsEditors(plain))
            _targets.TryAdd((SymbolKind.Organisation, plain.Key), group.Key);
    }

    private bool IsEditors(NameGroup group) => group.IsEditorial || _targets.ContainsKey((group.Kind, group.Key));

    /// <summary>"quill inc." → "quill", "us harbour office" → "harbour office"</summary>
    private static string PlainKey(string key)
    {
        foreach (var country in _countries)
        {
            if (key.StartsWith(country, StringComparison.Ordinal) && key.IndexOf(' ', country.Length) > 0)
                return key[country.Length..];
        }
        var space = key.LastIndexOf(' ');
        return space > 0 && key.AsSpan(space + 1).TrimEnd('.') is "inc" or "corp" or "co" or "ltd" or "llc" or "plc" ? key[..space].TrimEnd(',') : key;
    }

    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < ShortestAcronym ? "" : string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
    }

    private static string Letters(string name) => name.Replace(".", "", StringComparison.Ordinal);

    private static bool IsAcronym(string name) => name.Length is >= ShortestAcronym and <= 10 && name.All(letter => char.IsUpper(letter) || letter == '.');
}
