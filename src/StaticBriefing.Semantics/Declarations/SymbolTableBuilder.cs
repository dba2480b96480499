using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>Merges all declarations into the symbol table, in any order of files.</summary>
public static class SymbolTableBuilder
{
    /// <summary>A name that only the tool found gets a page from this weight on: a speaker, or named twice.</summary>
    private const int EnoughToShow = 2;

    public static SymbolTable Build(EquatableArray<NoteDeclaration> notes, EquatableArray<ArticleDeclarations> articles)
    {
        var symbols = new Dictionary<SymbolId, Symbol>();
        foreach (var note in notes.OrderBy(note => note.Path, StringComparer.Ordinal))
            AddNote(symbols, note);
        var known = new SymbolTable(symbols.Values.ToEquatableArray());
        foreach (var group in ImplicitNames(articles, known))
            AddImplicit(symbols, group);
        return new SymbolTable(symbols.Values.OrderBy(symbol => symbol.Id).ToEquatableArray());
    }

    private static void AddNote(Dictionary<SymbolId, Symbol> symbols, NoteDeclaration note)
    {
        var id = new SymbolId(note.Kind, Slug.From(note.Name));
        if (symbols.ContainsKey(id))
            id = new SymbolId(note.Kind, Apart(note.Name, note.Path));
        symbols.Add(id, new Symbol(id, note.Name, note.Aliases, note.Role, IsImplicit: false, IsEditorial: true));
    }

    private static IEnumerable<IGrouping<(SymbolKind Kind, string Key), DeclaredName>> ImplicitNames(
        EquatableArray<ArticleDeclarations> articles, SymbolTable known)
    {
        var groups = articles
            .SelectMany(article => article.Names)
            .Where(name => !IsKnown(name, known))
            .GroupBy(name => (Kind: name.Kind, Key: NameKey.Of(name.Name)))
            .Where(group => group.Key.Key.Length > 0 && group.Sum(name => name.Weight) >= EnoughToShow)
            .ToList();
        var editorial = groups.Where(IsEditorial).Select(group => group.Key.Key).ToHashSet(StringComparer.Ordinal);
        return groups
            .Where(group => IsEditorial(group) || !editorial.Contains(group.Key.Key))
            .OrderByDescending(IsEditorial).ThenBy(group => group.Key.Kind).ThenBy(group => group.Key.Key, StringComparer.Ordinal);
    }

    // What an editor takes a name for is what it is; the tool may have taken it for something else.
    private static bool IsEditorial(IGrouping<(SymbolKind Kind, string Key), DeclaredName> group) => group.Any(name => name.IsEditorial);

    // The hash stands first: a slug is cut at its end.
    private static string Apart(string name, string key) => Slug.From($"{ContentId.From("n", key)} {name}");

    // A found name may have the wrong kind: a note of any kind that claims the name settles it. An editor's speaker is a person or an organisation.
    private static bool IsKnown(DeclaredName name, SymbolTable known) => known.FindAll(name.Name).Any(symbol =>
        symbol.Id.Kind == name.Kind || (name.IsKindGuessed && (!name.IsEditorial || symbol.Id.Kind is SymbolKind.Person or SymbolKind.Organisation)));

    // An editor's spelling, or else the one that most articles use: a slip of one of them ("HIllary") names nobody.
    private static string UsualSpelling(IEnumerable<DeclaredName> names) =>
        names.GroupBy(name => name.Name)
            .OrderByDescending(spelling => spelling.Any(name => name.IsEditorial))
            .ThenByDescending(spelling => spelling.Sum(name => name.Weight))
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;

    private static void AddImplicit(Dictionary<SymbolId, Symbol> symbols, IGrouping<(SymbolKind Kind, string Key), DeclaredName> group)
    {
        var name = UsualSpelling(group);
        var id = new SymbolId(group.Key.Kind, Slug.From(name));
        if (symbols.ContainsKey(id))
            id = new SymbolId(group.Key.Kind, Apart(name, group.Key.Key));
        symbols.TryAdd(id, new Symbol(id, name, [], "", IsImplicit: true, IsEditorial(group)));
    }
}
