using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>What kind of speaker an editor's <c>speaker:</c> names.</summary>
public static class SpeakerNames
{
    private static readonly string[] _articles = ["a ", "an ", "one ", "some ", "several ", "two "];

    /// <summary>A role names nobody: it begins like any noun phrase ("a senior official", "residents").</summary>
    public static bool IsRole(string speaker) =>
        speaker.Length > 0 && (char.IsLower(speaker[0]) || Array.Exists(_articles, a => speaker.StartsWith(a, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"Rubio", where the article names or lists "Marco Rubio".</summary>
    internal static bool IsShortForm(string speaker, ArticleSource source, ArticleReading reading)
    {
        var ending = $" {NameKey.Of(speaker)}";
        return source.FrontMatter.People.Select(name => name.Value)
            .Concat(reading.Names.Where(name => name.Kind == NameKind.Person).Select(name => name.Canonical))
            .Any(full => NameKey.Of(full).EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Organisation when the article lists it or reads it as one; otherwise a person.</summary>
    internal static SymbolKind KindOf(string speaker, ArticleSource source, ArticleReading reading)
    {
        var key = NameKey.Of(speaker);
        var isOrganisation = source.FrontMatter.Organisations.Any(name => NameKey.Of(name.Value) == key)
            || reading.Names.Any(name => name.Kind == NameKind.Organisation && NameKey.Of(name.Canonical) == key);
        return isOrganisation ? SymbolKind.Organisation : SymbolKind.Person;
    }
}
