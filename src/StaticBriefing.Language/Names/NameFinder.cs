using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Language.Names;

/// <summary>Finds the names of people, organisations and places.</summary>
internal static class NameFinder
{
    public static List<NameMention> Find(TokenTraits traits, LanguageWords words, List<LabelledRange> tagged)
    {
        var names = tagged
            .Where(range => NameTagger.ToNameKind(range.Kind) != NameKind.Unknown)
            .Select(range => new NameMention(range.Tokens, traits.SentenceOf(range.Tokens.First), traits.Text.Words(range.Tokens.First, range.Tokens.End).ToString())
            {
                Kind = NameTagger.ToNameKind(range.Kind),
            })
            .ToList();
        new NameResolver(traits.Text, words).Resolve(names);
        return names;
    }

    public static EquatableArray<FoundName> ToFindings(IReadOnlyList<NameMention> names, ArticleText text) =>
        names.Select(name => new FoundName(text.Span(name.Tokens), name.Kind, name.Canonical)).ToEquatableArray();
}
