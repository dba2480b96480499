using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Given names that a tagger left out, most often where they open a sentence.</summary>
internal static class GivenNames
{
    /// <summary>"Vera | Quill" → "Vera Quill", where "Vera" is a given name and nothing else.</summary>
    /// <param name="end">Where the name before ends.</param>
    public static TokenRange With(TokenRange name, int end, TokenTraits traits, LanguageWords words)
    {
        var (text, given) = (traits.Text, name.First - 1);
        return name.Count == 1 && given >= end && text.IsCapitalised(given) && traits.SentenceOf(given) == traits.SentenceOf(name.First) && IsOnlyName(given, traits, words)
            ? new(given, name.End)
            : name;
    }

    // Not "Will Quill come?", nor "Pope Quill"; a dictionary has famous people, too.
    private static bool IsOnlyName(int token, TokenTraits traits, LanguageWords words)
    {
        var entry = Lexicon.English[traits[token].Lower];
        return words.IsGivenName(traits.Text.Word(token)) && !traits.Text.Is(token, words.Titles) && !traits.Text.Is(token, words.FunctionWords) && !traits.Text.Is(token, words.Surnames)
            && (!entry.IsKnown || entry is { NounField: LexicalEntry.People, VerbField: 0, IsAdjective: false, IsAdverb: false });
    }
}
