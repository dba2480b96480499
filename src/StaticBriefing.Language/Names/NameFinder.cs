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
        var names = new List<NameMention>();
        foreach (var range in tagged.Where(range => NameTagger.ToNameKind(range.Kind) != NameKind.Unknown))
        {
            var kind = NameTagger.ToNameKind(range.Kind);
            var tokens = kind == NameKind.Person ? WithSurname(range.Tokens, traits) : WithoutTitle(range.Tokens, traits.Text, words);
            if (names.Count == 0 || names[^1].Tokens.End <= tokens.First)
                names.Add(new(tokens, traits.SentenceOf(tokens.First), traits.Text.Words(tokens.First, tokens.End).ToString().Replace('\u00A0', ' ')) { Kind = kind });
        }
        new NameResolver(traits.Text, words).Resolve(names);
        return names.FindAll(new NameSieve(traits.Text, words).IsName);
    }

    /// <summary>"John F." → "John F. Brand": nobody's name ends with an initial.</summary>
    private static TokenRange WithSurname(TokenRange name, TokenTraits traits)
    {
        var (text, dot) = (traits.Text, name.End - 1);
        var isInitial = name.Count > 2 && text.IsMark(dot, '.') && text[dot - 1].Length == 1 && text.IsCapitalised(dot - 1);
        var goesOn = isInitial && name.End < traits.Count && text.IsCapitalised(name.End) && traits.SentenceOf(name.End) == traits.SentenceOf(dot);
        return goesOn ? new(name.First, name.End + 1) : name;
    }

    /// <summary>"Orvik Gov." → "Orvik": the title belongs to whom it stands before.</summary>
    private static TokenRange WithoutTitle(TokenRange name, ArticleText text, LanguageWords words)
    {
        var last = text.IsMark(name.End - 1, '.') ? name.End - 2 : name.End - 1;
        return last > name.First && text.Word(last).Length < 6 && text.Is(last, words.Titles) && text.Is(last, words.Abbreviations) ? new(name.First, last) : name;
    }

    public static EquatableArray<FoundName> ToFindings(IReadOnlyList<NameMention> names, ArticleText text) =>
        names.Select(name => new FoundName(text.Span(name.Tokens), name.Kind, name.Canonical)).ToEquatableArray();
}
