using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Finds the name in a source that speaks: the head of its phrase or beside it, and no name that only tells whose ally or photograph it is.</summary>
internal sealed class SourceNames(ArticleParts parts, NameIndex names, NamePlaces places)
{
    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;

    /// <summary>Who speaks; null when no name in the source does.</summary>
    /// <param name="isOfOther">There is a name, and what it is said to belong to speaks.</param>
    public NameMention? Find(TokenRange source, out bool isOfOther)
    {
        NameMention? organisation = null;
        isOfOther = false;
        if (_text.Is(source.First, _words.NoneWords))
            return null;
        for (var i = source.First; i < source.End; i++)
        {
            if (OpensExamples(i, source.First))
                break;
            if (names.At(i) is not { } name)
                continue;
            i = name.Tokens.End - 1;
            if (name.Kind == NameKind.Person && Speaks(name, source))
                return name;
            if (name.Kind != NameKind.Person && organisation is null && !places.IsPossessor(name, source.End) && IsHead(name, source))
                organisation = name;
        }
        isOfOther = organisation is null && HasPerson(source);
        return organisation;
    }

    // "several leaders, including Quill, Holm and Brand"
    private bool OpensExamples(int token, int first) => token > first && _text.IsMark(token - 1, ',') && IsDoing(token);

    private bool Speaks(NameMention person, TokenRange source) =>
        !places.IsPossessor(person, source.End) && !places.IsModifier(person, source.End) && !IsWithin(person, SegmentOf(person, source), source);

    private bool HasPerson(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (names.At(i) is { Kind: NameKind.Person })
                return true;
        }
        return false;
    }

    /// <summary>The part between commas, brackets or dashes that a name stands in.</summary>
    private TokenRange SegmentOf(NameMention name, TokenRange source)
    {
        var first = name.Tokens.First;
        while (first > source.First && !IsBreak(first - 1))
            first--;
        return new(first, name.Tokens.First);
    }

    private bool IsBreak(int token) => _text.IsMark(token) && _text.First(token) is ',' or ';' or ':' or '(' or '–' or '—' or '-' && !(_text.Touches(token) && _text.Touches(token + 1));

    /// <summary>"a spokesman for Quill", "those who back Quill", "several, including Quill", "a spokesman and Quill": another is meant, or all of them.</summary>
    private bool IsWithin(NameMention name, TokenRange before, TokenRange source)
    {
        if (before.IsEmpty)
            return false;
        var isAside = before.First > source.First;
        if (isAside && (_text.Is(before.First, _words.JoiningWords) || IsDoing(before.First)))
            return true;
        var last = WordBeforeTitle(before);
        if (last > source.First && IsDoing(last))
            return true;
        for (var i = StartOfPhrase(before, source); i < before.End; i++)
        {
            if (names.At(i) is { } other && other != name)
                i = other.Tokens.End - 1;
            else if (_text.Is(i, _words.RelativeWords) || _text.Is(i, _words.ThingWords))
                return !IsDone(name, source.End);
            else if (_text.Is(i, _words.Prepositions) && !IsInTitle(i, before.End))
                return !_text.Is(i, _words.AgentWords) || HasPeople(source.First, i);
        }
        return false;
    }

    private int WordBeforeTitle(TokenRange before)
    {
        var last = before.End - 1;
        if (last > before.First && _text.IsMark(last, '.'))
            last--;
        if (last > before.First && _text.Is(last, _words.Titles) && _text.Is(last, _words.Abbreviations))
            last--;
        return last;
    }

    // "by the minister, Ada Quill"
    private int StartOfPhrase(TokenRange before, TokenRange source) =>
        before.First == source.First && _text.Is(before.First, _words.AgentWords) ? before.First + 1 : before.First;

    private bool IsDoing(int token) => _text.IsWord(token) && !_text.IsCapitalised(token) && LanguageWords.IsDoing(_text.Word(token));

    // "a speech that Quill gave"
    private bool IsDone(NameMention name, int end) => name.Tokens.End < end && _text.IsWord(name.Tokens.End) && _words.IsPast(_text.Word(name.Tokens.End));

    /// <summary>"secretary of state Ada Quill"</summary>
    private bool IsInTitle(int preposition, int end) =>
        preposition > 0 && preposition + 1 < end && _words.Titles.Contains(_text.Words(preposition - 1, preposition + 2));

    // "an aide backed by Quill" is an aide, and "a study by Quill" is hers.
    private bool HasPeople(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.Is(i, _words.Roles) || _text.Is(i, _words.MerePeople))
                return true;
        }
        return false;
    }

    /// <summary>Only "the" may stand before a name that speaks by itself; "a spokesman for the ministry" is a role.</summary>
    private bool IsHead(NameMention name, TokenRange source)
    {
        var first = name.Tokens.First;
        var startsPhrase = first == source.First || (first == source.First + 1 && _text.Is(source.First, "the")) || FollowsPlace(first, source);
        var endsPhrase = name.End >= source.End || !_text.IsWord(name.End) || _text.Is(name.End, _words.Prepositions) || _text.Word(name.End) is "and";
        return startsPhrase && endsPhrase;
    }

    /// <summary>"the US State Department": the place says only whose department.</summary>
    private bool FollowsPlace(int first, TokenRange source)
    {
        var start = _text.Is(source.First, "the") ? source.First + 1 : source.First;
        return first == start + 1 && (names.At(start) is { Kind: NameKind.Place } || _text.Is(start, _words.Nationalities));
    }
}
