using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Language.Names;

/// <summary>Finds the names of people, organisations and places.</summary>
internal static class NameFinder
{
    public static List<NameMention> Find(ArticleText text, List<Sentence> sentences, LanguageWords words)
    {
        var names = NameCandidateFinder.Find(text, sentences, words);
        var classifier = new NameClassifier(text, words);
        foreach (var name in names)
            name.Kind = classifier.Classify(name);
        SpreadKinds(names);
        new NameResolver(text, words).Resolve(names);
        return names;
    }

    public static EquatableArray<FoundName> ToFindings(IReadOnlyList<NameMention> names, ArticleText text) =>
        names.Select(name => new FoundName(text.Span(name.Tokens), name.Kind, name.Canonical)).ToEquatableArray();

    /// <summary>What one mention says of a name holds for its other mentions, unless mentions disagree.</summary>
    private static void SpreadKinds(List<NameMention> names)
    {
        var kinds = new Dictionary<string, NameKind?>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Kind != NameKind.Unknown))
            kinds[name.Words] = !kinds.TryGetValue(name.Words, out var known) || known == name.Kind ? name.Kind : null;
        foreach (var name in names.Where(name => name.Kind == NameKind.Unknown))
        {
            if (kinds.TryGetValue(name.Words, out var kind) && kind is { } one)
                name.Kind = one;
        }
    }
}
