using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>Merges all declarations into the symbol table, in any order of files.</summary>
public static class SymbolTableBuilder
{
    /// <summary>A name that only the tool found gets a page from this weight on: a speaker, or named twice.</summary>
    private const int EnoughToShow = 2;

    /// <summary>A topic that only the tool found gets a page from so many articles on, and from more where there are many: never more than an editor would look through.</summary>
    private const int EnoughForTopic = 3;

    private const int ArticlesForEachMore = 300;

    // Of two kinds of one name, the one that this many times as much speaks for is what articles mean.
    private const int Clearly = 3;

    // A full name of two kinds is one thing all the same, and a person's is the hardest to tell from others.
    private const int PersonCounts = 2;

    private static readonly SymbolKind[] s_readKinds = [SymbolKind.Person, SymbolKind.Organisation, SymbolKind.Place];

    public static SymbolTable Build(EquatableArray<NoteDeclaration> notes, EquatableArray<ArticleDeclarations> articles)
    {
        var symbols = new Dictionary<SymbolId, Symbol>();
        foreach (var note in notes.OrderBy(note => note.Path, StringComparer.Ordinal))
            AddNote(symbols, note);
        var known = new SymbolTable(symbols.Values.ToEquatableArray());
        var groups = Groups(articles);
        var joiner = new NameJoiner(groups, known, articles);
        var meant = Unknown(groups, known).GroupBy(group => (group.Kind, Key: joiner.TargetOf(group.Kind, group.Key))).ToDictionary(same => same.Key, same => same.ToList());
        foreach (var symbol in known.Symbols)
            symbols[symbol.Id] = symbol with { Forms = Forms(meant.GetValueOrDefault((symbol.Id.Kind, NameKey.Of(symbol.Name))) ?? [], "") };
        foreach (var ((kind, key), names) in ImplicitNames(meant.Where(name => !name.Value.TrueForAll(joiner.IsNobodys)), known, articles.Count))
            AddImplicit(symbols, kind, key, names);
        return new SymbolTable(symbols.Values.OrderBy(symbol => symbol.Id).ToEquatableArray());
    }

    private static void AddNote(Dictionary<SymbolId, Symbol> symbols, NoteDeclaration note)
    {
        var id = new SymbolId(note.Kind, Slug.From(note.Name));
        if (symbols.ContainsKey(id))
            id = new SymbolId(note.Kind, Apart(note.Name, note.Path));
        symbols.Add(id, new Symbol(id, note.Name, note.Aliases, [], note.Role, IsImplicit: false, IsEditorial: true));
    }

    private static List<NameGroup> Groups(EquatableArray<ArticleDeclarations> articles) =>
        articles.SelectMany(article => article.Names)
            .GroupBy(name => (name.Kind, Key: NameKey.Of(name.Name)))
            .Where(group => group.Key.Key.Length > 0)
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => new NameGroup(group.Key.Kind, group.Key.Key, [.. group]))
            .ToList();

    /// <summary>What is left of the names when those that notes define are taken out.</summary>
    private static IEnumerable<NameGroup> Unknown(List<NameGroup> groups, SymbolTable known) =>
        groups.Select(group => group with { Names = [.. group.Names.Where(name => !IsKnown(name, known))] }).Where(group => group.Names.Count > 0);

    private static IEnumerable<KeyValuePair<(SymbolKind Kind, string Key), List<NameGroup>>> ImplicitNames(
        IEnumerable<KeyValuePair<(SymbolKind Kind, string Key), List<NameGroup>>> meant, SymbolTable known, int articles)
    {
        var names = meant.Where(name => known.Find(name.Key.Key, name.Key.Kind) is null && IsEnough(name.Key.Kind, name.Value, articles)).ToList();
        var weights = names.ToDictionary(name => name.Key, name => Weight(name.Value));
        var editorial = names.Where(name => IsEditorial(name.Value)).Select(name => name.Key.Key).ToHashSet(StringComparer.Ordinal);
        return names
            .Where(name => IsEditorial(name.Value) || !(editorial.Contains(name.Key.Key) || IsOutweighed(name.Key, weights)))
            .OrderByDescending(name => IsEditorial(name.Value)).ThenBy(name => name.Key.Kind).ThenBy(name => name.Key.Key, StringComparer.Ordinal);
    }

    private static bool IsEnough(SymbolKind kind, List<NameGroup> names, int articles) =>
        Weight(names) >= (kind == SymbolKind.Topic && !IsEditorial(names) ? Math.Max(EnoughForTopic, articles / ArticlesForEachMore) : EnoughToShow);

    private static int Weight(List<NameGroup> names) => names.Sum(name => name.Weight);

    // What an editor takes a name for is what it is; the tool may have taken it for something else.
    private static bool IsEditorial(List<NameGroup> names) => names.Exists(name => name.IsEditorial);

    // "White House" is read as a place here and as an organisation there, and is one thing.
    private static bool IsOutweighed((SymbolKind Kind, string Key) name, Dictionary<(SymbolKind Kind, string Key), int> weights) =>
        s_readKinds.Contains(name.Kind) && s_readKinds.Any(kind => kind != name.Kind && Outweighs(kind, weights.GetValueOrDefault((kind, name.Key)), name, weights[name]));

    private static bool Outweighs(SymbolKind kind, int weight, (SymbolKind Kind, string Key) name, int own)
    {
        if (!name.Key.Contains(' ', StringComparison.Ordinal))
            return weight >= Clearly * own;
        var (theirs, ours) = (weight * (kind == SymbolKind.Person ? PersonCounts : 1), own * (name.Kind == SymbolKind.Person ? PersonCounts : 1));
        return theirs > ours || (theirs == ours && kind < name.Kind);
    }

    // The hash stands first: a slug is cut at its end.
    private static string Apart(string name, string key) => Slug.From($"{ContentId.From("n", key)} {name}");

    // A found name may have the wrong kind: a note of any kind that claims the name settles it. An editor's speaker is a person or an organisation.
    private static bool IsKnown(DeclaredName name, SymbolTable known) => known.FindAll(name.Name).Any(symbol =>
        symbol.Id.Kind == name.Kind || (name.IsKindGuessed && (!name.IsEditorial || symbol.Id.Kind is SymbolKind.Person or SymbolKind.Organisation)));

    private static void AddImplicit(Dictionary<SymbolId, Symbol> symbols, SymbolKind kind, string key, List<NameGroup> names)
    {
        var name = BestOf(names);
        var id = new SymbolId(kind, Slug.From(name));
        if (symbols.ContainsKey(id))
            id = new SymbolId(kind, Apart(name, key));
        symbols.TryAdd(id, new Symbol(id, name, [], Forms(names, name), "", IsImplicit: true, IsEditorial(names)));
    }

    /// <summary>An editor's name, or else the one that most articles use; never a surname alone or an acronym while there is a fuller one.</summary>
    private static string BestOf(List<NameGroup> names) =>
        names.OrderByDescending(name => name.IsEditorial && !name.IsSpokenSurname)
            .ThenBy(IsShort)
            .ThenByDescending(name => name.Weight)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .First().Spelling;

    private static bool IsShort(NameGroup name) => name.Kind switch
    {
        SymbolKind.Person => !name.Key.Contains(' ', StringComparison.Ordinal),
        SymbolKind.Organisation => !name.Spelling.Any(char.IsLower),
        _ => false,
    };

    private static EquatableArray<string> Forms(List<NameGroup> names, string best) =>
        names.Select(name => name.Spelling).Where(form => form != best).Order(StringComparer.Ordinal).ToEquatableArray();
}
