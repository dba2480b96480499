using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Language.Quotations;

/// <summary>Tells who speak together: "Ada Quill and Sen. Bob Holm", "Quill, Holm and Brand", "Quill and her aides". What several say is no one's alone.</summary>
internal sealed class JointSpeakers(ArticleParts parts, NameIndex names, NamePlaces places)
{
    // "Judiciary Committee Chairman", "the former first lady"
    private const int LongestTitle = 6;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;

    /// <summary>All of them by name; empty when others than people with names speak, too; null where one speaks alone.</summary>
    /// <param name="first">Who speaks in the source, or the first of them.</param>
    public string? Find(NameMention first, TokenRange source)
    {
        if (first.Kind != NameKind.Person)
            return IsJoined(first.Tokens.End, source.End) && MayBeOther(first.Tokens.End + 1, source.End) ? "" : null;
        return IsAfterAnother(first, source) ? "" : With(first, source);
    }

    private string? With(NameMention first, TokenRange source)
    {
        var (people, isWhole) = (new List<string> { first.Canonical }, false);
        var at = AfterAside(first.Tokens.End, source.End);
        if (!IsSeparator(at, source.End) || (!IsJoined(at, source.End) && PersonAfter(at + 1, source.End) is null))
            at = BeforeAnd(at, source.End);
        while (IsSeparator(at, source.End))
        {
            var isJoined = IsJoined(at, source.End);
            var next = isJoined && _text.IsMark(at) ? at + 2 : at + 1;
            if (PersonAfter(next, source.End) is not { } person)
                return isJoined && MayBeOther(next, source.End) ? "" : isWhole ? SeveralNames.Join(people) : null;
            if (places.IsPossessor(person, source.End) || places.IsModifier(person, source.End))
                return isJoined ? "" : null;
            people.Add(person.Canonical);
            isWhole |= isJoined;
            at = AfterAside(person.Tokens.End, source.End);
        }
        return isWhole ? SeveralNames.Join(people) : null;
    }

    /// <summary>"he and Quill": one who is not named speaks, too.</summary>
    private bool IsAfterAnother(NameMention first, TokenRange source)
    {
        var at = first.Tokens.First;
        while (at > source.First && first.Tokens.First - at < LongestTitle && IsOfTitle(at - 1))
            at--;
        return at > source.First + 1 && _text.Is(at - 1, "and") && IsSomebody(at - 2);
    }

    private bool IsSomebody(int token) => _words.Pronouns.Contains(_text.Word(token)) || _text.Is(token, _words.Roles) || names.At(token) is { Kind: NameKind.Person };

    /// <summary>"(R-Orvik)", "of Orvik"</summary>
    private int AfterAside(int token, int end)
    {
        if (token + 1 < end && _text.Is(token, "of") && names.At(token + 1) is { Kind: NameKind.Place } place)
            token = place.Tokens.End;
        if (token >= end || !_text.IsMark(token, '('))
            return token;
        while (token < end && !_text.IsMark(token, ')'))
            token++;
        return token + 1;
    }

    /// <summary>"Ada Quill, the mayor, and Bob Holm": the comma after what is told of the first; where it names somebody else, nobody knows who is meant.</summary>
    private int BeforeAnd(int comma, int end)
    {
        if (comma >= end || !_text.IsMark(comma, ','))
            return end;
        for (var i = comma + 1; i + 1 < end; i++)
        {
            if (names.At(i) is { Kind: NameKind.Person })
                return end;
            if (_text.IsMark(i, ','))
                return _text.Is(i + 1, "and") && PersonAfter(i + 2, end) is not null ? i : end;
        }
        return end;
    }

    private bool IsSeparator(int token, int end) => token + 1 < end && (_text.IsMark(token, ',') || IsJoined(token, end));

    private bool IsJoined(int token, int end) => token + 1 < end && (_text.Is(token, "and") || _text.IsMark(token, '&') || (_text.IsMark(token, ',') && token + 2 < end && _text.Is(token + 1, "and")));

    /// <summary>The person whose titles begin at a token, or whose name does.</summary>
    private NameMention? PersonAfter(int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + LongestTitle); i++)
        {
            if (names.At(i) is { Kind: NameKind.Person } person)
                return person;
            if (!IsOfTitle(i) && !(i > token && _text.IsMark(i, ',') && names.At(i + 1) is { Kind: NameKind.Person }))
                return null;
        }
        return null;
    }

    /// <summary>"Sen.", "Judiciary Committee Chairman", "the former mayor"</summary>
    private bool IsOfTitle(int token) =>
        names.At(token) is { Kind: not NameKind.Person }
        || (_text.IsMark(token, '.') && token > 0 && _text.Is(token - 1, _words.Titles))
        || (_text.IsWord(token) && !_text.Is(token, _words.Prepositions) && !_text.Is(token, _words.ClauseWords) && !_text.Is(token, _words.Auxiliaries)
            && (_text.IsCapitalised(token) || _text.Is(token, _words.Titles) || _text.Is(token, _words.Roles) || _text.Is(token, "the") || _text.Is(token, "former")));

    /// <summary>"and others", "and his aides", "and the Harbour Board"</summary>
    private bool MayBeOther(int token, int end) =>
        token < end && (_text.Is(token, _words.Determiners) || _text.Is(token, _words.MerePeople) || _text.Is(token, _words.Roles) || names.At(token) is not null);
}
