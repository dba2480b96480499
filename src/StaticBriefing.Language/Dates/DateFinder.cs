using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>Finds temporal expressions and says what they mean, or what is missing to say it.</summary>
internal sealed class DateFinder
{
    private readonly ArticleText _text;
    private readonly LanguageWords _words;
    private readonly AbsoluteDateReader _absolute;
    private readonly RelativeDateReader _relative;

    private DateFinder(ArticleText text, LanguageWords words, EdtfDate? published)
    {
        (_text, _words) = (text, words);
        _absolute = new(text, words);
        _relative = new(text, words, _absolute, new PublishedClock(published));
    }

    public static List<DateMention> Find(ArticleText text, List<Sentence> sentences, LanguageWords words, EdtfDate? published)
    {
        var finder = new DateFinder(text, words, published);
        var found = new List<DateMention>();
        foreach (var sentence in sentences)
            finder.ReadSentence(sentence.Tokens, found);
        return found;
    }

    private void ReadSentence(TokenRange sentence, List<DateMention> found)
    {
        var future = LooksAhead(sentence);
        for (var i = sentence.First; i < sentence.End;)
        {
            if (ReadAt(i, sentence, future) is not { } date)
            {
                i++;
                continue;
            }
            // "the 1990s" reaches back for its article, never into the date before.
            if (found.Count == 0 || found[^1].Tokens.End <= date.Tokens.First)
                found.Add(date);
            i = Math.Max(i + 1, date.Tokens.End);
        }
    }

    private DateMention? ReadAt(int at, TokenRange sentence, bool future) =>
        AfterWeekday(at, sentence.End, future) ?? SinceOrUntil(at, sentence, future) ?? _absolute.ReadAt(at, sentence.End) ?? PlainYear(at, sentence) ?? _relative.ReadAt(at, sentence.End, future);

    /// <summary>"Monday, Feb. 3, 2025" is one date.</summary>
    private DateMention? AfterWeekday(int at, int limit, bool future)
    {
        if (!_text.IsCapitalised(at) || !_words.Weekdays.Contains(_text.Word(at)) || at + 2 >= limit)
            return null;
        var next = _text.IsMark(at + 1) && _text.First(at + 1) is ',' or '.' ? at + 2 : at + 1;
        next = next < limit && _text.IsMark(next, ',') ? next + 1 : next;
        if (next + 1 >= limit || !(_absolute.IsMonth(next, out _) || _absolute.IsDay(next, out _)))
            return null;
        var date = _absolute.ReadAt(next, limit) ?? _relative.ReadAt(next, limit, future);
        return date is null || date.Tokens.First < at || date.Basis == DateBasis.Open ? null : date with { Tokens = new(at, date.Tokens.End) };
    }

    /// <summary>"since 2019" → 2019/.., "until 2020" → ../2020.</summary>
    private DateMention? SinceOrUntil(int at, TokenRange sentence, bool future)
    {
        var since = _text.Is(at, "since");
        if ((!since && !_text.Is(at, "until")) || at + 1 >= sentence.End)
            return null;
        var inner = AfterWeekday(at + 1, sentence.End, future) ?? _absolute.ReadAt(at + 1, sentence.End) ?? YearAt(at + 1, sentence) ?? _relative.ReadAt(at + 1, sentence.End, future);
        if (inner is null || inner.Tokens.First > at + 1)
            return null;
        var tokens = new TokenRange(at, inner.Tokens.End);
        if (inner.Value is not { } date || date.IsInterval)
            return inner with { Tokens = tokens };
        return EdtfDate.TryParse(since ? $"{date.Text}/.." : $"../{date.Text}", out var value)
            ? inner with { Tokens = tokens, Value = value }
            : null;
    }

    private DateMention? PlainYear(int at, TokenRange sentence) =>
        at > sentence.First && _absolute.IsYear(at, out _) && IsBeforeYear(at - 1) ? YearAt(at, sentence) : null;

    private bool IsBeforeYear(int token) => _text.IsWord(token) && (_text.Is(token, "in") || _text.Is(token, "by") || _text.Is(token, "from") || _text.Is(token, "before")
        || _text.Is(token, "after") || _text.Is(token, "during") || _text.Is(token, "around") || _text.Is(token, "circa") || _text.Is(token, "early") || _text.Is(token, "late")
        || _text.Is(token, "mid") || _text.Is(token, "of") || _text.Is(token, "until") || _text.Is(token, "through"));

    private DateMention? YearAt(int at, TokenRange sentence)
    {
        if (!_absolute.IsYear(at, out var year) || CountsSomething(at + 1, sentence.End))
            return null;
        return DateMention.Absolute(at, at + 1, Edtf.Year(year));
    }

    /// <summary>"of 1500 people": a number, not a year, stands before what it counts.</summary>
    private bool CountsSomething(int next, int limit)
    {
        if (next >= limit)
            return false;
        if (_text.IsMark(next))
            return _text.First(next) is '%' or '-' or '/' or '.' && _text.Touches(next) && next + 1 < limit && _text[next + 1].Kind == TokenKind.Number;
        if (_text.IsCapitalised(next) || _text[next].Kind != TokenKind.Word)
            return false;
        var word = _text.Word(next);
        return !_words.FunctionWords.Contains(word) && !_words.Adverbs.Contains(word) && !_words.PastVerbs.Contains(word) && !_words.Happenings.Contains(word)
            && !_words.Prepositions.Contains(word) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ly", StringComparison.Ordinal) && word is not "alone";
    }

    private bool LooksAhead(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_text.Is(i, _words.FutureWords))
                return true;
        }
        return false;
    }
}
