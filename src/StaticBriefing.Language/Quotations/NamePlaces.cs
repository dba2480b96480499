using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Says in what place of its phrase a name stands: whether it is one who does something there, or only tells more of another.</summary>
internal sealed class NamePlaces(ArticleParts parts, NameIndex names)
{
    private const int LongestPhrase = 6;
    private const int FewWords = 4;
    private const int LongestWord = 32;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;

    /// <summary>"Quill’s lawyer": the lawyer is meant; where the phrase ends with "Quill’s", it is Quill.</summary>
    public bool IsPossessor(NameMention name, int end) =>
        name.End + 1 < end && (_text[name.End].Kind == TokenKind.Possessive || _text.IsMark(name.End, '’') || _text.IsMark(name.End, '\''));

    /// <summary>"a Quill aide", "Quill campaign manager Vera Holm", "anti-Quill groups": what follows is meant, and the name says only whose it is.</summary>
    public bool IsModifier(NameMention name, int end)
    {
        var next = name.Tokens.End;
        return IsHyphened(name) || IsBeforeHyphen(next, end) || (next < end && _text.IsWord(next) && !IsLoose(next));
    }

    /// <summary>What may follow a whole phrase: "Quill of Lund", "Quill himself", "Quill late on Friday", "Quill the realist".</summary>
    private bool IsLoose(int token) =>
        _text.Is(token, _words.Prepositions) || _text.Is(token, _words.ClauseWords) || _text.Is(token, _words.Determiners) || _text.Is(token, _words.Auxiliaries)
        || _text.Is(token, _words.Adverbs) || _text.Is(token, _words.NameTails) || IsDay(token) || IsVerb(token) || IsAdverb(token);

    // "flatly", not "family".
    private bool IsAdverb(int token)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var word = _text.Word(token);
        return word.Length <= LongestWord && word.EndsWith("ly", StringComparison.Ordinal) && Lexicon.English[StableHash.Of(lower[..word.ToLowerInvariant(lower)])].NounField == 0;
    }

    private bool IsDay(int token) =>
        _words.Weekdays.TryGet(_text.Word(token), out _) || (token + 1 < _text.Count && _text.IsWord(token + 1) && _words.Weekdays.TryGet(_text.Word(token + 1), out _));

    private bool IsVerb(int token) =>
        !_text.IsCapitalised(token)
        && (_words.IsPast(_text.Word(token)) || LanguageWords.IsDoing(_text.Word(token)) || IsThirdPerson(token) || _text.Word(token).Contains('’') || _text.Word(token).Contains('\''));

    private bool IsThirdPerson(int token) => _words.Verbs.TryGet(_text.Word(token), out var verb) && verb.Form == VerbForm.Third && verb.IsPlain;

    /// <summary>Somebody who does something, and no object: before the name and its titles stands no preposition and no verb that takes it.</summary>
    public bool IsSubject(NameMention name)
    {
        var sentence = parts.SentenceAt(name.Tokens.First);
        if (IsPossessor(name, sentence.End))
            return IsFirst(name, sentence) && !IsOfPerson(name, sentence.End);
        if (IsOfAnother(name, sentence.End))
            return false;
        var next = name.Tokens.End;
        if (next < sentence.End && (_text.Is(next, _words.Auxiliaries) || IsPast(next) || IsRelative(next)))
            return true;
        for (var i = name.Tokens.First - 1; i >= sentence.First && name.Tokens.First - i <= LongestPhrase; i--)
        {
            if (_text.IsMark(i) && !IsAbbreviation(i))
                return true;
            if (Takes(i))
                return IsTopic(i, sentence.First);
            if (_text.Is(i, _words.ClauseWords) || _words.IsPast(_text.Word(i)))
                return true;
        }
        return true;
    }

    private bool IsFirst(NameMention name, TokenRange sentence)
    {
        var first = name.Tokens.First;
        while (first > sentence.First && (_text.Is(first - 1, _words.Titles) || IsAbbreviation(first - 1)))
            first--;
        return first == sentence.First;
    }

    // "praised Quill, who"
    private bool IsRelative(int token) => _text.Is(token, "who") || (token + 1 < _text.Count && _text.IsMark(token, ',') && _text.Is(token + 1, "who"));

    private bool IsPast(int token) => _text.IsWord(token) && !_text.IsCapitalised(token) && _words.IsPast(_text.Word(token));

    /// <summary>"Quill campaign manager", "Quill’s former lawyer": within a few words, and no verb among them, it is told who that is.</summary>
    public bool IsOfAnother(NameMention name, int end) => IsHyphened(name) || IsBeforeHyphen(name.Tokens.End, end) || IsOfPerson(name, end);

    private bool IsHyphened(NameMention name)
    {
        var first = name.Tokens.First;
        return first > 1 && _text.IsMark(first - 1, '-') && _text.Touches(first) && _text.Touches(first - 1);
    }

    private bool IsBeforeHyphen(int next, int end) =>
        next + 1 < end && _text.IsMark(next) && _text.First(next) is '-' or '/' && _text.Touches(next) && _text.Touches(next + 1);

    private bool IsOfPerson(NameMention name, int end)
    {
        for (var i = name.Tokens.End; i < Math.Min(end, name.Tokens.End + FewWords); i++)
        {
            if (_text[i].Kind == TokenKind.Possessive)
                continue;
            if (_text.Is(i, _words.Roles) || _text.Is(i, _words.OrganisationWords) || _text.Is(i, _words.Titles))
                return true;
            if (!_text.IsWord(i) || IsLoose(i) || _text.Word(i).EndsWith('s'))
                return false;
        }
        return false;
    }

    // "As for Quill, he waited."
    private bool IsTopic(int token, int first) => token == first + 1 && _text.Is(token, "for") && _text.Is(first, "as");

    private bool IsAbbreviation(int mark) => mark > 0 && _text.IsMark(mark, '.') && _text.Is(mark - 1, _words.Titles);

    // "…,” said Quill" tells who said it; "told Quill" and "supporting Quill" do not tell who did.
    private bool Takes(int token) =>
        _text.IsWord(token) && !_text.IsCapitalised(token)
        && (_text.Is(token, _words.Prepositions) || LanguageWords.IsDoing(_text.Word(token)) || (_words.IsPast(_text.Word(token)) && token > 0 && !_text.IsMark(token - 1)));

    /// <summary>"Holm and Sen. Brand": no one of them is "he".</summary>
    public bool IsOneOfSeveral(NameMention name) =>
        (BesideTitles(name.Tokens.First - 1, -1) is var before && IsAnd(before) && IsPerson(before - 1))
        || (IsAnd(name.Tokens.End) && IsPerson(BesideTitles(name.Tokens.End + 1, 1)));

    private bool IsAnd(int token) => token > 0 && token < _text.Count && _text.Is(token, "and");

    private bool IsPerson(int token) => token < _text.Count && names.At(token) is { Kind: NameKind.Person };

    private int BesideTitles(int token, int step)
    {
        var at = token;
        while (at > 0 && at < _text.Count && Math.Abs(at - token) < FewWords && names.At(at) is null && (_text.Is(at, _words.Titles) || _text.IsMark(at, '.')))
            at += step;
        return at;
    }
}
