using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Tells what a tagger takes for a name and a reader would not: "Republicans", "The", "Sen.".</summary>
/// <param name="names">All that are resolved: who is known tells who is meant by both.</param>
internal sealed class NameSieve(TokenTraits traits, LanguageWords words, List<NameMention> names)
{
    // As a dictionary counts them.
    private const int Adverb = 3;

    private static readonly char[] s_hyphens = ['-', '‑', '–'];

    private readonly ArticleText _text = traits.Text;
    private readonly HashSet<string> _laws = LawNames.Find(traits.Text, words);
    private HashSet<string>? _surnames;

    // Few articles tie two names by a hyphen, and ask for them.
    private HashSet<string> Surnames => _surnames ??=
    [
        .. names.Where(name => name.Kind == NameKind.Person).Select(name => name.Canonical)
            .Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name[(name.LastIndexOf(' ') + 1)..]),
    ];

    /// <summary>What stands for somebody or something else, "French" for Dawn French, is a name all the same.</summary>
    public bool IsName(NameMention name)
    {
        if (IsLetter(name) || IsPartyOfState(name) || IsOfWork(name) || LawNames.IsBill(name.Tokens, _text, words))
            return false;
        if (name.Tokens.Count == 1 && (_laws.Contains(name.Words) || EndsTitle(name.Tokens.First, _text, words)))
            return false;
        if (name.Tokens.Count == 1 && IsOfTwoPeople(name.Words))
            return false;
        if (name.Canonical != name.Words)
            return !IsSmallWord(name);
        if (name.Tokens.Count == 1 && (IsAdverb(name.Tokens.First) || words.NamedThings.Contains(name.Words)))
            return false;
        for (var i = name.Tokens.First; i < name.Tokens.End; i++)
        {
            if (_text.IsWord(i) && !SaysNothing(i))
                return true;
        }
        return IsKnown(name.Words) && !IsSmallWord(name);
    }

    /// <summary>The "State" of a "Secretary of State", which is what somebody does.</summary>
    public static bool EndsTitle(int token, ArticleText text, LanguageWords words) =>
        token > 1 && text.Is(token, "State") && text.Is(token - 1, "of") && text.Is(token - 2, words.Titles);

    // "(R-Orvik)": a letter stands for a party, a grade or a step; "N." before "Orvik" for a direction.
    private static bool IsLetter(NameMention name) => name.Words.Count(char.IsLetterOrDigit) < 2;

    // "Boldly" and "Deservedly" at the start of a sentence.
    private bool IsAdverb(int token) =>
        Lexicon.English[traits[token].Lower] is { IsKnown: true, Usual: Adverb }
        || _text.Word(token).EndsWith("ingly", StringComparison.Ordinal) || _text.Word(token).EndsWith("edly", StringComparison.Ordinal);

    // "Vera Quill, R-Orvik": of which party, from where.
    private bool IsPartyOfState(NameMention name) =>
        name.Words.Length > 1 && name.Words[1] == '-' && name.Words[0] is 'D' or 'R' or 'I' && name.Tokens.First > 0
        && (_text.IsMark(name.Tokens.First - 1, '(') || _text.IsMark(name.Tokens.First - 1, ','));

    /// <summary>The "Quill-Holm" of a ticket or a bill, where nobody's name is Quill-Holm.</summary>
    private bool IsOfTwoPeople(string name) =>
        name.IndexOfAny(s_hyphens) is > 0 and var at && !Surnames.Contains(name) && Surnames.Contains(name[..at]) && Surnames.Contains(name[(at + 1)..]);

    /// <summary>"Norse-Americans" are as many as Americans.</summary>
    private bool IsNationality(int token)
    {
        var word = _text.Word(token);
        return words.Nationalities.Contains(word) || words.Nationalities.Contains(word[(word.LastIndexOfAny(s_hyphens) + 1)..]);
    }

    /// <summary>"on The Quill File": what "The" with a capital opens within a sentence is a title, and nobody is called so.</summary>
    private bool IsOfWork(NameMention name)
    {
        var before = name.Tokens.First - 1;
        return name.Kind == NameKind.Person && name.Tokens.Count > 1 && before > traits.Sentences[traits.SentenceOf(name.Tokens.First)].Tokens.First
            && _text.Word(before) is "The" && !_text.IsCapitalised(before - 1) && !_text.IsMark(before - 1);
    }

    private bool SaysNothing(int token) =>
        _text.Is(token, "St") || _text.Is(token, words.FunctionWords) || IsNationality(token) || _text.Is(token, words.Determiners)
        || (_text.Is(token, words.Titles) && _text.Is(token, words.Abbreviations));

    // "Us" is nobody's country, "US" is.
    private bool IsSmallWord(NameMention name) =>
        name.Tokens.Count == 1 && _text.Is(name.Tokens.First, words.FunctionWords) && (name.Words.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 || !IsKnown(name.Words));

    private bool IsKnown(string name) =>
        words.Places.Contains(name) || words.PlaceForms.Contains(name) || words.Organisations.Contains(name) || words.OrganisationForms.Contains(name);
}
