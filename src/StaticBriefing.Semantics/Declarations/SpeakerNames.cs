using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Semantics.Declarations;

/// <summary>What kind of speaker an editor's <c>speaker:</c> names.</summary>
public static class SpeakerNames
{
    private static readonly string[] _articles = ["a ", "an ", "one ", "some ", "several ", "two "];

    /// <summary>A role names nobody: it begins like any noun phrase ("a senior official", "residents"). Nor are several who speak together one person.</summary>
    public static bool IsRole(string speaker) =>
        speaker.Length > 0 && (char.IsLower(speaker[0]) || Array.Exists(_articles, a => speaker.StartsWith(a, StringComparison.OrdinalIgnoreCase)) || SeveralNames.AreIn(speaker));

    /// <summary>The keys of all organisations that the article lists or reads as such: who else speaks is a person.</summary>
    internal static HashSet<string> Organisations(ArticleSource source, ArticleReading reading) =>
        source.FrontMatter.Organisations.Select(name => name.Value)
            .Concat(reading.Names.Where(name => name.Kind == NameKind.Organisation).Select(name => name.Canonical))
            .Distinct(StringComparer.Ordinal)
            .Select(NameKey.Of)
            .ToHashSet(StringComparer.Ordinal);
}
