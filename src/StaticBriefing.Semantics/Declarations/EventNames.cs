using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>The names that events bring in: in an article, or in a file of the editors' own.</summary>
public static class EventNames
{
    public static ArticleDeclarations Declare(string path, EquatableArray<EventFrontMatter> events) =>
        new(path, Of(events).Distinct().OrderBy(name => name.Kind).ThenBy(name => name.Name, StringComparer.Ordinal).ToEquatableArray());

    internal static IEnumerable<DeclaredName> Of(EquatableArray<EventFrontMatter> events) =>
        events.SelectMany(happening => Named(happening.People, SymbolKind.Person)
            .Concat(Named(happening.Organisations, SymbolKind.Organisation))
            .Concat(Named(happening.Place is null ? [] : [happening.Place], SymbolKind.Place))
            .Concat(Named(happening.Topics, SymbolKind.Topic)));

    internal static IEnumerable<DeclaredName> Named(EquatableArray<Located<string>> names, SymbolKind kind) =>
        names.Where(name => !string.IsNullOrWhiteSpace(name.Value))
            .Select(name => new DeclaredName(name.Value.Trim(), kind, IsEditorial: true, IsKindGuessed: false, Weight: 2));
}
