using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Tells what a tagger takes for a name and a reader would not: "Republicans", "The", "Sen.".</summary>
internal sealed class NameSieve(ArticleText text, LanguageWords words)
{
    private readonly HashSet<string> _laws = LawNames.Find(text, words);

    /// <summary>What stands for somebody or something else, "French" for Dawn French, is a name all the same.</summary>
    public bool IsName(NameMention name)
    {
        if (name.Tokens.Count == 1 && (IsLetter(name) || _laws.Contains(name.Words) || EndsTitle(name.Tokens.First, text, words)))
            return false;
        if (IsPartyOfState(name))
            return false;
        if (name.Canonical != name.Words)
            return !IsSmallWord(name);
        for (var i = name.Tokens.First; i < name.Tokens.End; i++)
        {
            if (text.IsWord(i) && !SaysNothing(i))
                return true;
        }
        return IsKnown(name.Words) && !IsSmallWord(name);
    }

    /// <summary>The "State" of a "Secretary of State", which is what somebody does.</summary>
    public static bool EndsTitle(int token, ArticleText text, LanguageWords words) =>
        token > 1 && text.Is(token, "State") && text.Is(token - 1, "of") && text.Is(token - 2, words.Titles);

    // "(R-Orvik)": a letter stands for a party, a grade or a step.
    private bool IsLetter(NameMention name) => text[name.Tokens.First].Length == 1;

    // "Vera Quill, R-Orvik": of which party, from where.
    private bool IsPartyOfState(NameMention name) =>
        name.Words.Length > 1 && name.Words[1] == '-' && name.Words[0] is 'D' or 'R' or 'I' && !name.Words.Contains(' ', StringComparison.Ordinal) && name.Tokens.First > 0
        && (text.IsMark(name.Tokens.First - 1, '(') || text.IsMark(name.Tokens.First - 1, ','));

    private bool SaysNothing(int token) =>
        text.Is(token, "St") || text.Is(token, words.FunctionWords) || text.Is(token, words.Nationalities) || text.Is(token, words.Determiners)
        || (text.Is(token, words.Titles) && text.Is(token, words.Abbreviations));

    // "Us" is nobody's country, "US" is.
    private bool IsSmallWord(NameMention name) =>
        name.Tokens.Count == 1 && text.Is(name.Tokens.First, words.FunctionWords) && (name.Words.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 || !IsKnown(name.Words));

    private bool IsKnown(string name) =>
        words.Places.Contains(name) || words.PlaceForms.Contains(name) || words.Organisations.Contains(name) || words.OrganisationForms.Contains(name);
}
