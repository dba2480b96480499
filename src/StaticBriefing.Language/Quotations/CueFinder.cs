using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Finds the words that attribute a quotation: after it ("…," Smith said) or before it (Smith said: "…").</summary>
internal sealed class CueFinder(ArticleParts parts)
{
    private const int FarthestAfter = 26;
    private const int FarthestBefore = 60;

    private readonly ArticleText _text = parts.Text;
    private readonly LanguageWords _words = parts.Words;
    private readonly NounPhrases _phrases = new(parts);

    public Attribution? After(QuotedPassage passage)
    {
        var first = passage.Close + 1;
        var sentence = parts.SentenceAt(passage.Close);
        var limit = EndOfPlainWords(first, Math.Min(sentence.End, first + FarthestAfter));
        while (first < limit && _text.IsMark(first) && _text.First(first) is ',' or '—' or '–' or '-')
            first++;
        if (first >= limit)
            return null;
        return AccordingTo(first, limit, passage.Close, follows: true) ?? VerbFirst(first, limit, passage) ?? SubjectFirst(first, limit, passage);
    }

    public Attribution? Before(QuotedPassage passage)
    {
        var sentence = parts.SentenceAt(IsIntroduced(passage) ? passage.Open - 1 : passage.Open);
        var first = Math.Max(sentence.First, passage.Open - FarthestBefore);
        for (var i = passage.Open - 1; i >= first; i--)
        {
            if (parts.IsQuoted(i))
                continue;
            if (_text.IsMark(i, ';'))
                return null;
            var found = AccordingTo(i, passage.Open, passage.Open, follows: false) ?? BeforeAt(i, sentence.First, passage);
            if (found is not null)
                return found;
        }
        return null;
    }

    /// <summary>A colon introduces the speech that opens the next sentence or paragraph.</summary>
    private bool IsIntroduced(QuotedPassage passage) => passage.Open > 0 && _text.IsMark(passage.Open - 1, ':');

    private int EndOfPlainWords(int first, int limit)
    {
        var end = first;
        while (end < limit && !parts.IsQuoted(end))
            end++;
        return end;
    }

    /// <summary>"according to the ministry".</summary>
    private Attribution? AccordingTo(int at, int limit, int quote, bool follows)
    {
        if (!_text.IsWord(at) || !_text.Is(at, "according") || at + 2 >= limit || !_text.Is(at + 1, "to"))
            return null;
        var source = _phrases.From(at + 2, limit);
        return source.IsEmpty ? null : new(source, new(at, at + 2), source.End, Math.Abs(quote - at) - 1, follows);
    }

    /// <summary>“…,” said Smith.</summary>
    private Attribution? VerbFirst(int first, int limit, QuotedPassage passage)
    {
        if (!IsFinite(first, first) || first + 1 >= limit)
            return null;
        var source = _phrases.From(first + 1, limit);
        return source.IsEmpty || _text.Is(source.First, "that")
            ? null
            : new(source, new(first, first + 1), ClauseEnd(source.End, limit), first - passage.Close - 1, Follows: true);
    }

    /// <summary>“…,” Smith, the minister, later said.</summary>
    private Attribution? SubjectFirst(int first, int limit, QuotedPassage passage)
    {
        if (!_phrases.CanBegin(first) || IsParticiple(first))
            return null;
        for (var i = first + 1; i < limit; i++)
        {
            if (IsFinite(i, first) && !IntroducesMore(i, limit))
            {
                var source = new TokenRange(first, _phrases.TrimEnd(first, i));
                return IsWholeSubject(source) ? new(source, new(i, i + 1), ClauseEnd(i + 1, limit), first - passage.Close - 1, Follows: true) : null;
            }
            if (_phrases.IsVerb(i, first) && !_text.Is(i, _words.Adverbs) && !InApposition(i, first))
                return null;
        }
        return null;
    }

    /// <summary>A phrase with one comma has a clause in it; with two, an apposition.</summary>
    private bool IsWholeSubject(TokenRange source)
    {
        var commas = 0;
        for (var i = source.First; i < source.End; i++)
        {
            if (_text.IsMark(i, ','))
                commas++;
            else if (_text.IsMark(i) && _text.First(i) is ':' or ';')
                return false;
        }
        return !source.IsEmpty && (commas == 0 || (commas >= 1 && _text.IsMark(source.End, ',')));
    }

    private bool InApposition(int token, int first)
    {
        for (var i = first + 1; i < token; i++)
        {
            if (_text.IsMark(i, ',') || _text.Word(i) is "who")
                return true;
        }
        return false;
    }

    /// <summary>"he said that …" after a quotation opens other words.</summary>
    private bool IntroducesMore(int verb, int limit) =>
        verb + 1 < limit ? _text.Word(verb + 1) is "that" || _text.IsMark(verb + 1, ':') : verb + 1 < _text.Count && parts.IsQuoted(verb + 1) && !_text.IsMark(verb + 1, ',');

    private Attribution? BeforeAt(int at, int sentenceStart, QuotedPassage passage)
    {
        if (!_text.IsWord(at) || _text.IsCapitalised(at) && at > sentenceStart || !_words.Verbs.TryGet(_text.Word(at), out var verb))
            return null;
        if (verb.Form != VerbForm.Participle && !IsFinite(at, sentenceStart))
            return null;
        var source = verb.Form == VerbForm.Participle ? SubjectOfParticiple(at, sentenceStart) : SubjectOf(at, sentenceStart, passage.Open);
        if (source.IsEmpty && verb.Form == VerbForm.Participle && passage.Open - at > 6)
            return null;
        return source.IsEmpty ? null : new(source, new(at, CueEnd(at, verb, passage.Open)), passage.Open, passage.Open - at - 1, Follows: false);
    }

    /// <summary>"describing it as" is one cue; in "described the prisons as" the object is a phrase of its own.</summary>
    private int CueEnd(int verb, ReportingVerb form, int limit)
    {
        if (verb + 2 < limit && form.TakesAs && _words.Pronouns.Contains(_text.Word(verb + 1)) && _text.Is(verb + 2, "as"))
            return verb + 3;
        return verb + 2 < limit && form.TakesAs && _text.Is(verb + 1, _words.Determiners) && _text.Is(verb + 2, "as") ? verb + 3 : verb + 1;
    }

    private TokenRange SubjectOf(int verb, int sentenceStart, int limit)
    {
        // "described by Smith as": the one who speaks follows.
        if (verb + 2 < limit && _text.Is(verb + 1, "by"))
            return _phrases.From(verb + 2, limit);
        var end = BackOverAdverbs(verb, sentenceStart);
        if (end <= sentenceStart)
            return NounPhrases.None;
        if (_text.Word(end - 1) is "who" or "which" or "that")
            return _phrases.Before(_text.IsMark(end - 2 < sentenceStart ? end - 1 : end - 2) ? end - 2 : end - 1, sentenceStart);
        if (_text.Word(end - 1) is "and" or "but" or "then")
            return SubjectOfVerbBefore(end - 1, sentenceStart) ?? _phrases.Subject(sentenceStart, verb);
        if (_text.IsMark(end - 1, ','))
            return BeforeComma(end - 1, sentenceStart, verb);
        return _phrases.Before(end, sentenceStart);
    }

    /// <summary>"Smith said he would go and added": the one who said also added.</summary>
    private TokenRange? SubjectOfVerbBefore(int token, int sentenceStart)
    {
        for (var i = token - 1; i > Math.Max(sentenceStart, token - FarthestBefore); i--)
        {
            if (!parts.IsQuoted(i) && IsFinite(i, sentenceStart) && _text.Word(i - 1) is not ("and" or "but" or "then"))
                return SubjectOf(i, sentenceStart, token) is { IsEmpty: false } subject ? subject : null;
        }
        return null;
    }

    /// <summary>"Smith, the mayor, said": the phrase before the apposition, with it.</summary>
    private TokenRange BeforeComma(int comma, int sentenceStart, int verb)
    {
        for (var i = comma - 1; i > sentenceStart; i--)
        {
            if (!_text.IsMark(i, ','))
                continue;
            var head = _phrases.Before(i, sentenceStart);
            return head.IsEmpty ? head : new(head.First, comma);
        }
        return _phrases.Subject(sentenceStart, verb);
    }

    private int BackOverAdverbs(int verb, int sentenceStart)
    {
        var end = verb;
        while (end > sentenceStart && (_text.Is(end - 1, _words.Adverbs) || _text.Is(end - 1, _words.Auxiliaries) || EndsInLy(end - 1)))
            end--;
        return end;
    }

    private bool EndsInLy(int token) => _text.IsWord(token) && !_text.IsCapitalised(token) && _text.Word(token).EndsWith("ly", StringComparison.Ordinal);

    private TokenRange SubjectOfParticiple(int verb, int sentenceStart)
    {
        if (verb > sentenceStart && _text.Is(verb - 1, _words.Auxiliaries))
            return _phrases.Before(BackOverAdverbs(verb, sentenceStart), sentenceStart);
        if (verb > sentenceStart && (_text.Is(verb - 1, _words.Determiners) || _text.Word(verb - 1) is "of" or "for"))
            return NounPhrases.None;
        return _phrases.Subject(sentenceStart, verb);
    }

    /// <summary>A verb form that can stand with a subject: "said", "says", and "say" after a plural.</summary>
    private bool IsFinite(int token, int first)
    {
        if (!_text.IsWord(token) || _text.IsCapitalised(token) || !_words.Verbs.TryGet(_text.Word(token), out var verb))
            return false;
        if (verb.Form == VerbForm.Past)
            return token == first || !_text.Is(token - 1, _words.Determiners);
        if (verb.Form == VerbForm.Third)
            return token == first ? verb.IsPlain || (token + 1 < _text.Count && _text.IsCapitalised(token + 1)) : IsAfterSubject(token);
        return verb.Form == VerbForm.Base && token > first && (_phrases.IsPronoun(token - 1) || IsPlural(token - 1));
    }

    private bool IsPlural(int token) =>
        _text.IsWord(token) && _text.Word(token)[^1] == 's' && !_text.Is(token, _words.FunctionWords) && !_text.Is(token, _words.Auxiliaries);

    private bool IsAfterSubject(int token) =>
        (_text.IsWord(token - 1) || _text.IsMark(token - 1, ',')) && !_text.Is(token - 1, _words.Determiners) && !_text.Is(token - 1, _words.Prepositions)
        && (_text.Is(token - 1, _words.Adverbs) || _phrases.IsPronoun(token - 1) || _text.IsCapitalised(token - 1) || _text.IsMark(token - 1, ',') || _text.Is(token - 1, _words.Roles)
            || (_words.Verbs.TryGet(_text.Word(token), out var verb) && verb.IsPlain));

    private bool IsParticiple(int token) => _words.Verbs.TryGet(_text.Word(token), out var verb) && verb.Form == VerbForm.Participle;

    private int ClauseEnd(int from, int limit)
    {
        var end = from;
        while (end < limit && !(_text.IsMark(end) && _text.First(end) is '.' or ';' or ':' or '?' or '!'))
            end++;
        return end;
    }
}
