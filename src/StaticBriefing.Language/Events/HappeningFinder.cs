using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Events;

/// <summary>Finds the verb that a date belongs to: the nearest before it in its clause, else the first after it.</summary>
internal sealed class HappeningFinder(ArticleParts parts)
{
    private const int Reach = 25;
    private const int WordsToParticiple = 3;
    private const int LongestAside = 40;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;

    /// <summary>Null when the date has no verb that tells of something.</summary>
    public Happening? Find(TokenRange date, TokenRange sentence) =>
        IsEntry(date, sentence) ? new(date.End, HappeningKind.Past) : Before(date, sentence) ?? After(date, sentence);

    /// <summary>An entry of a chronicle, in whatever tense: "25 June 2010 The father files a suit", "1862: The town falls".</summary>
    private bool IsEntry(TokenRange date, TokenRange sentence)
    {
        if (date.First != sentence.First || date.End + 1 >= sentence.End)
            return false;
        var isSetOff = _text.IsMark(date.End) && _text.First(date.End) is ':' or '-' or '–' or '—';
        return isSetOff || (date.Count > 2 && _text.IsCapitalised(date.End) && _text[date.End - 1].Kind == TokenKind.Number);
    }

    private Happening? Before(TokenRange date, TokenRange sentence)
    {
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - Reach); i--)
        {
            if (BeginsClause(i))
                return null;
            if (Read(i, date, sentence) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>"On Monday, the mayor resigned", "The mayor on Monday resigned"; not "the mayor, a hero in 2008, resigned".</summary>
    private Happening? After(TokenRange date, TokenRange sentence)
    {
        var reach = Opens(date, sentence) ? Reach : WordsToParticiple;
        for (var i = date.End; i < Math.Min(sentence.End, date.End + reach); i++)
        {
            if (IsAside(i))
                i = AfterAside(i, sentence);
            if (i >= sentence.End || (i > date.End + 1 && BeginsClause(i)) || (reach < Reach && _text.IsMark(i)))
                return null;
            if (Read(i, date, sentence) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>", which had cost much," stands within the clause that the date belongs to.</summary>
    private bool IsAside(int token) =>
        _text.Is(token, _words.RelativeWords) && _text.IsMark(token - 1, ',');

    private int AfterAside(int token, TokenRange sentence)
    {
        var limit = Math.Min(sentence.End, token + LongestAside);
        while (token < limit && !_text.IsMark(token, ','))
            token++;
        return token + 1;
    }

    /// <summary>No more than a preposition or joiner stands between the date and where its sentence or clause begins.</summary>
    private bool Opens(TokenRange date, TokenRange sentence)
    {
        var i = date.First;
        while (i > sentence.First && date.First - i < WordsToParticiple && (_text.Is(i - 1, _words.Prepositions) || _text.Is(i - 1, _words.Adverbs) || _text.Is(i - 1, _words.ClauseWords)))
            i--;
        return i == sentence.First || (i > sentence.First && _text.IsMark(i - 1) && !_text.IsMark(i - 1, ',')) || (_text.Is(i, _words.ClauseWords) && !_text.Is(i, _words.Prepositions));
    }

    private bool BeginsClause(int token) =>
        parts.IsQuoted(token) || (_text.IsMark(token) && _text.First(token) is ';' or ':' or '(' or ')' or '—' or '–')
        || (_text.Is(token, _words.ClauseWords) && !_text.Is(token, _words.JoiningWords));

    /// <summary>What a token tells as a verb; null when it is none.</summary>
    private Happening? Read(int token, TokenRange date, TokenRange sentence)
    {
        if (!_text.IsWord(token) || (_text.IsCapitalised(token) && token > sentence.First))
            return null;
        if (_text.Is(token, _words.ScheduledWords))
            return new(token, IsInThing(token, sentence) || IsOfNone(token, sentence) ? HappeningKind.None : HappeningKind.Ahead);
        if (!_words.IsPast(_text.Word(token)) || IsAdjective(token, sentence))
            return null;
        return new(token, IsInThing(token, sentence) ? HappeningKind.None : KindOf(token, date, sentence));
    }

    /// <summary>"the states that Quill won in 2008" are no news of 2008; "said that …" and ", who left in May" are.</summary>
    private bool IsInThing(int token, TokenRange sentence)
    {
        for (var i = token - 1; i > sentence.First && i > token - Reach && !_text.IsMark(i); i--)
        {
            if (_text.Is(i, _words.ThingWords))
                return IsThing(i - 1) || (_text.IsWord(i - 1) && i - 1 > sentence.First && _text.Is(i - 2, _words.Determiners));
        }
        return false;
    }

    private bool IsThing(int token) =>
        _text.IsWord(token) && !_text.Is(token, _words.FunctionWords) && !_words.IsPast(_text.Word(token)) && !_words.Verbs.TryGet(_text.Word(token), out _);

    /// <summary>"None of the votes will be cast".</summary>
    private bool IsOfNone(int token, TokenRange sentence)
    {
        for (var i = token - 1; i >= sentence.First && !_text.IsMark(i); i--)
        {
            if (_text.Is(i, _words.NoneWords))
                return true;
        }
        return false;
    }

    // "the alleged attack", "of increased violence".
    private bool IsAdjective(int token, TokenRange sentence) =>
        token > sentence.First && (_text.Is(token - 1, _words.Determiners) || _text.Is(token - 1, _words.Prepositions) || _text[token - 1].Kind == TokenKind.Possessive)
        && !_words.PastVerbs.Contains(_text.Word(token));

    private HappeningKind KindOf(int token, TokenRange date, TokenRange sentence)
    {
        if (IsDenied(token, sentence) || IsOfNone(token, sentence) || IsOfPoll(token, sentence))
            return HappeningKind.None;
        if ((_words.Verbs.TryGet(_text.Word(token), out var verb) && verb.IsPlain) || _text.Is(token, _words.TellingWords))
            return HappeningKind.Said;
        if (!_text.Is(token, _words.StativeVerbs))
            return HappeningKind.Past;
        return _text.Is(token, _words.PastAuxiliaries) && (HasParticiple(token, sentence) || HasHappening(token, date, sentence)) ? HappeningKind.Past : HappeningKind.None;
    }

    private bool HasParticiple(int token, TokenRange sentence)
    {
        for (var i = token + 1; i < Math.Min(sentence.End, token + 1 + WordsToParticiple) && _text.IsWord(i); i++)
        {
            if (_text.Is(i, _words.Participles) || (_words.IsPast(_text.Word(i)) && !_text.Is(i, _words.StativeVerbs)))
                return true;
        }
        return false;
    }

    /// <summary>"The summit was on Monday."</summary>
    private bool HasHappening(int token, TokenRange date, TokenRange sentence)
    {
        if (date.First - token is not (1 or 2))
            return false;
        for (var i = sentence.First; i < token; i++)
        {
            if (_text.Is(i, _words.Happenings))
                return true;
        }
        return false;
    }

    /// <summary>"The survey was conducted in May", "a poll taken in May found".</summary>
    private bool IsOfPoll(int token, TokenRange sentence)
    {
        for (var i = token - 1; i >= Math.Max(sentence.First, token - WordsToParticiple) && !_text.IsMark(i); i--)
        {
            if (_text.Is(i, _words.PollWords))
                return true;
        }
        return false;
    }

    private bool IsDenied(int token, TokenRange sentence)
    {
        for (var i = token - 1; i >= Math.Max(sentence.First, token - WordsToParticiple); i--)
        {
            if (_text.Is(i, _words.Denials) || Apostrophe.Fold(_text.Word(i)).EndsWith("n't", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
