using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Finds where the noun phrase beside a verb begins and ends, by the small words around it.</summary>
internal sealed class NounPhrases(ArticleParts parts)
{
    private const int Longest = 16;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;

    public static TokenRange None => new(0, 0);

    /// <summary>The phrase that starts at a token: "the minister of defence" in "said the minister of defence on Monday".</summary>
    public TokenRange From(int first, int limit)
    {
        limit = Math.Min(limit, first + Longest);
        if (first >= limit || !CanBegin(first))
            return None;
        var end = first;
        while (end < limit && GoesOn(end, first))
            end++;
        return new(first, TrimEnd(first, end));
    }

    /// <summary>The phrase that ends before a token: "a spokesman for the ministry" before "said".</summary>
    public TokenRange Before(int end, int limit)
    {
        var first = end;
        limit = Math.Max(limit, end - Longest);
        while (first > limit && GoesBack(first - 1))
            first--;
        return TrimStart(new(first, end));
    }

    /// <summary>The subject of a sentence or clause, after what introduces it ("After a long meeting, …").</summary>
    public TokenRange Subject(int first, int limit)
    {
        while (first < limit && _text.IsMark(first))
            first++;
        first = AfterIntroduction(first, limit);
        var end = first;
        while (end < limit && end - first < Longest && !_text.IsMark(end) && !IsVerb(end, first) && !(end > first && _text.Is(end, _words.ClauseWords)))
            end++;
        return end < limit && CanBegin(first) ? new(first, TrimEnd(first, end)) : None;
    }

    public bool IsPronoun(int token) => _text.IsWord(token) && _words.Pronouns.Contains(_text.Word(token));

    public bool CanBegin(int token)
    {
        if (!_text.IsWord(token))
            return false;
        if (_text.IsCapitalised(token) && !_words.FunctionWords.Contains(_text.Word(token)))
            return true;
        return IsPronoun(token) || _text.Is(token, _words.Determiners) || _text.Is(token, _words.Roles)
            || !(_text.Is(token, _words.FunctionWords) || _text.Is(token, _words.ClauseWords) || IsVerb(token, token) || _text.Word(token).EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>A finite verb as far as its form tells: an auxiliary, a known past form, or "-ed" after a noun.</summary>
    public bool IsVerb(int token, int phraseStart)
    {
        if (!_text.IsWord(token) || _text.IsCapitalised(token))
            return false;
        var word = _text.Word(token);
        if (_words.Auxiliaries.Contains(word) || _words.PastVerbs.Contains(word))
            return true;
        if (_words.Verbs.TryGet(word, out var verb))
            return verb.Form is VerbForm.Past || (verb.Form == VerbForm.Third && token > phraseStart && !_text.Is(token - 1, _words.Determiners));
        return word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && token > phraseStart && !_text.Is(token - 1, _words.Determiners);
    }

    private bool GoesOn(int token, int first)
    {
        if (IsPronoun(first))
            return token == first;
        if (_text[token].Kind == TokenKind.Possessive || _text.IsMark(token, '&') || IsDotOfInitial(token))
            return true;
        if (_text.IsMark(token) || parts.IsQuoted(token))
            return false;
        if (_text.Word(token) is "of" or "for" or "from")
            return true;
        return !EndsPhrase(token);
    }

    private bool EndsPhrase(int token)
    {
        if (_text.Is(token, _words.Prepositions) || _words.Weekdays.Contains(_text.Word(token)) || IsVerb(token, token - 1))
            return true;
        var joins = _text.Word(token) is "and" && _text.IsCapitalised(token - 1) && token + 1 < _text.Count && _text.IsCapitalised(token + 1);
        return !joins && (_text.Is(token, _words.ClauseWords) || _text.Is(token, _words.Adverbs) || IsAdverb(token) || IsPronoun(token));
    }

    private bool GoesBack(int token)
    {
        if (parts.IsQuoted(token))
            return false;
        if (_text[token].Kind == TokenKind.Possessive || _text.IsMark(token, '&') || IsDotOfInitial(token))
            return true;
        if (_text.IsMark(token))
            return false;
        var joins = _text.Word(token) is "and" && token > 0 && _text.IsCapitalised(token - 1) && _text.IsCapitalised(token + 1);
        return joins || !(_text.Is(token, _words.ClauseWords) || IsVerb(token, token - 1));
    }

    private bool IsDotOfInitial(int token) =>
        _text.IsMark(token, '.') && _text.Touches(token) && _text.IsCapitalised(token - 1)
        && (_text.Word(token - 1).Length == 1 || _words.Abbreviations.Contains(_text.Word(token - 1)));

    /// <summary>"On Monday Smith" → "Smith": what stands before the name of the one who speaks is no part of it.</summary>
    private TokenRange TrimStart(TokenRange phrase)
    {
        var end = TrimEnd(phrase.First, phrase.End);
        var first = phrase.First;
        while (first < end && !CanBegin(first))
            first++;
        if (first >= end)
            return None;
        if (IsPronoun(end - 1))
            return new(end - 1, end);
        return first == phrase.First ? new(first, end) : LastName(new(first, end));
    }

    private TokenRange LastName(TokenRange phrase)
    {
        for (var i = phrase.End - 1; i >= phrase.First; i--)
        {
            if (_words.Weekdays.Contains(_text.Word(i)) || _words.Months.Contains(_text.Word(i)) || _text[i].Kind == TokenKind.Number)
                return i + 1 < phrase.End ? new(i + 1, phrase.End) : None;
        }
        return phrase;
    }

    public int TrimEnd(int first, int end)
    {
        while (end > first && (_text.IsMark(end - 1) && !IsDotOfInitial(end - 1) || _text.Is(end - 1, _words.Adverbs) || IsAdverb(end - 1) || _text.Is(end - 1, _words.Prepositions)))
            end--;
        return end;
    }

    private bool IsAdverb(int token) =>
        _text.IsWord(token) && !_text.IsCapitalised(token) && _text.Word(token).Length > 4 && _text.Word(token).EndsWith("ly", StringComparison.Ordinal);

    private int AfterIntroduction(int first, int limit)
    {
        if (first >= limit)
            return first;
        var introduces = _text.Is(first, _words.Prepositions) || _text.Is(first, _words.ClauseWords) || _text.Is(first, _words.Adverbs)
            || _text.Word(first).EndsWith("ing", StringComparison.Ordinal) || _text.Word(first).EndsWith("ly", StringComparison.Ordinal)
            || (_text.Is(first, _words.FunctionWords) && !CanBegin(first));
        if (!introduces)
            return first;
        for (var i = first; i < Math.Min(limit, first + 3 * Longest); i++)
        {
            if (_text.IsMark(i, ','))
                return i + 1;
        }
        return _text.Is(first, _words.Prepositions) ? limit : first + 1;
    }
}
