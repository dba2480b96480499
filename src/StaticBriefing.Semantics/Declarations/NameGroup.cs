using StaticBriefing.Semantics.Symbols;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>One name as all articles declare it: every spelling that has the same key, and how much speaks for it.</summary>
internal sealed record NameGroup(SymbolKind Kind, string Key, IReadOnlyList<DeclaredName> Names)
{
    public int Weight => Names.Sum(name => name.Weight);

    public bool IsEditorial => Names.Any(name => name.IsEditorial);

    /// <summary>A surname that editors wrote only for who spoke: it may be that of someone whom articles name in full.</summary>
    public bool IsSpokenSurname =>
        Kind == SymbolKind.Person && !Key.Contains(' ', StringComparison.Ordinal) && IsEditorial && Names.All(name => !name.IsEditorial || name.IsKindGuessed);

    /// <summary>An editor's spelling, or else the one that most articles use: a slip of one of them ("HIllary") names nobody.</summary>
    public string Spelling => Names.GroupBy(name => name.Name)
        .OrderByDescending(spelling => spelling.Any(name => name.IsEditorial))
        .ThenByDescending(spelling => spelling.Sum(name => name.Weight))
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;
}
