using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Says who a source is: the name in it, the person a pronoun stands for, or the role as it is written; nobody when the text does not say.</summary>
internal sealed class SpeakerResolver(ArticleParts parts, NameIndex names)
{
    private const int SentencesBack = 4;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;
    private readonly OfficeHolders _holders = new(parts, names);
    private FoundSpeaker? _last;
    private int _lastSentence;
    private int _unnamed = -1;

    public FoundSpeaker? Resolve(TokenRange source)
    {
        if (source.IsEmpty)
            return null;
        var speaker = IsPronoun(source, out var stands) ? ByPronoun(stands, source.First) : ByName(source) ?? ByRole(source);
        if (speaker is { Kind: not NameKind.Unknown })
            (_last, _lastSentence, _unnamed) = (speaker, parts.SentenceIndex(source.First), -1);
        else if (IsUnnamedPerson(source))
            _unnamed = parts.SentenceIndex(source.First);
        return speaker;
    }

    /// <summary>"a retired baker": one whom a pronoun that follows stands for, and whom no name tells.</summary>
    private bool IsUnnamedPerson(TokenRange source)
    {
        var at = source.First;
        while (at < source.End && !_text.Is(at, _words.Roles) && !_text.Is(at, _words.MerePeople))
            at++;
        return at > source.First && at < source.End && _text.Is(source.First, _words.SingleWords);
    }

    private bool IsPronoun(TokenRange source, out char stands)
    {
        stands = default;
        return source.Count <= 2 && _words.Pronouns.TryGet(_text.Word(source.First), out stands);
    }

    private FoundSpeaker? ByName(TokenRange source)
    {
        FoundSpeaker? organisation = null;
        for (var i = source.First; i < source.End; i++)
        {
            if (names.At(i) is not { } name)
                continue;
            i = name.Tokens.End - 1;
            if (IsPossessor(name, source))
                continue;
            if (name.Kind == NameKind.Person)
                return new(name.Canonical, NameKind.Person);
            if (IsHead(name, source))
                organisation ??= Named(name);
        }
        return organisation;
    }

    private static FoundSpeaker Named(NameMention name) => new(name.Canonical, name.Kind);

    /// <summary>"Smith’s lawyer": the lawyer speaks.</summary>
    private bool IsPossessor(NameMention name, TokenRange source) =>
        name.Tokens.End < source.End && (_text[name.Tokens.End].Kind == TokenKind.Possessive || _text.IsMark(name.Tokens.End, '’') || _text.IsMark(name.Tokens.End, '\''));

    /// <summary>Only "the" may stand before a name that speaks by itself; "a spokesman for the ministry" is a role.</summary>
    private bool IsHead(NameMention name, TokenRange source)
    {
        var first = name.Tokens.First;
        var startsPhrase = first == source.First || (first == source.First + 1 && _text.Is(source.First, "the")) || FollowsPlace(first, source);
        var endsPhrase = name.Tokens.End >= source.End || !_text.IsWord(name.Tokens.End) || _text.Is(name.Tokens.End, _words.Prepositions) || _text.Word(name.Tokens.End) is "and";
        return startsPhrase && endsPhrase;
    }

    /// <summary>"the US State Department": the place says only whose department.</summary>
    private bool FollowsPlace(int first, TokenRange source)
    {
        var start = _text.Is(source.First, "the") ? source.First + 1 : source.First;
        return first == start + 1 && (names.At(start) is { Kind: NameKind.Place } || _text.Is(start, _words.Nationalities));
    }

    private FoundSpeaker? ByRole(TokenRange source)
    {
        if (IsMerePerson(source))
            return null;
        if (_holders.Find(source) is { } holder)
            return new(holder, NameKind.Person);
        for (var i = source.First; i < source.End; i++)
        {
            if (_text.Is(i, _words.Roles) || _text.Is(i, _words.OrganisationWords))
                return new(_text.Words(source.First, source.End).ToString(), NameKind.Unknown);
        }
        return null;
    }

    /// <summary>"the person": whoever that is, the words do not say.</summary>
    private bool IsMerePerson(TokenRange source) =>
        source.Count == 2 && _text.Is(source.First, "the") && _text.Is(source.First + 1, _words.MerePeople);

    private FoundSpeaker? ByPronoun(char stands, int token) => stands switch
    {
        'm' or 'f' => PersonBefore(token, stands),
        'o' when _text.Is(token, "who") => Antecedent(token),
        'p' => _last is { Kind: NameKind.Organisation } && parts.SentenceIndex(token) - _lastSentence <= SentencesBack ? _last : null,
        _ => null,
    };

    /// <summary>"Quill, who said": the one named right before; of two who are named together, nobody.</summary>
    private FoundSpeaker? Antecedent(int token)
    {
        var last = token > 1 && _text.IsMark(token - 1, ',') ? token - 2 : token - 1;
        return last >= 0 && names.At(last) is { Kind: NameKind.Person } name && name.Tokens.End == last + 1 && !(name.Tokens.First > 0 && _text.Is(name.Tokens.First - 1, "and"))
            ? Named(name)
            : null;
    }

    private FoundSpeaker? PersonBefore(int token, char stands)
    {
        var sentence = parts.SentenceIndex(token);
        for (var i = sentence; i >= Math.Max(0, sentence - SentencesBack); i--)
        {
            if (i == _unnamed && i < sentence)
                return null;
            if (i == _lastSentence && i < sentence && _last is { Kind: NameKind.Person } && Fits(_last.Name, stands))
                return _last;
            foreach (var name in names.InSentence(i))
            {
                if (name.Kind == NameKind.Person && name.Tokens.End <= token && !parts.IsQuoted(name.Tokens.First) && !IsPossessor(name, new(0, _text.Count)) && Fits(name.Canonical, stands))
                    return new(name.Canonical, NameKind.Person);
            }
        }
        return null;
    }

    /// <summary>A name that is only the other sex's cannot be meant.</summary>
    private bool Fits(string name, char stands)
    {
        var given = name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : name.Length);
        var (male, female) = (_words.MaleNames.Contains(given), _words.FemaleNames.Contains(given));
        return male == female || (stands == 'm' ? male : female);
    }
}
