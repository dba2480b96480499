using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Events;

/// <summary>Says what happened in the article's words: a short sentence whole; of a long one the clause with the date, and who says so.</summary>
internal sealed class EventLabel(ArticleParts parts)
{
    private const int LongestLabel = 160;
    private const int LongestAttribution = 12;
    private const string Left = " … ";

    private readonly ArticleText _text = parts.Text;

    /// <param name="attribution">The words that say who tells it; null where the article does.</param>
    public string Of(TokenRange sentence, TokenRange date, int verb, TextSpan? attribution)
    {
        sentence = WithoutMarks(sentence);
        var whole = _text.Words(sentence.First, sentence.End).ToString();
        if (whole.Length <= LongestLabel)
            return whole;
        var start = ClauseStart(sentence, Math.Min(date.First, verb));
        var clause = WithoutMarks(new TokenRange(start, ClauseEnd(sentence, start, Math.Max(date.End, verb + 1))));
        var words = _text.Words(clause.First, clause.End).ToString() + (clause.End < sentence.End ? " …" : "");
        var who = attribution ?? Saying(sentence, clause);
        return who is { } named ? With(named, _text.Span(clause), words) : words;
    }

    /// <summary>"(The bridge opened in May.)" → "The bridge opened in May.", "— The bridge" → "The bridge": what opens before the first word says nothing by itself.</summary>
    private TokenRange WithoutMarks(TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first + 1 < end && _text.IsMark(first) && _text.First(first) is '(' or '[' or ')' or ']' or ',' or ';' or ':' or '*' or '•' or '·' or '|' or '>' or '…' or '-' or '–' or '—' or '―')
            first++;
        var close = _text.IsMark(end - 1, '.') ? end - 2 : end - 1;
        return new(first, close > first && _text.IsMark(close) && _text.First(close) is ')' or ']' && !IsOpened(first, close) ? close : end);
    }

    private bool IsOpened(int first, int close)
    {
        for (var i = first; i < close; i++)
        {
            if (_text.IsMark(i) && _text.First(i) is '(' or '[')
                return true;
        }
        return false;
    }

    /// <summary>"Rubio said … the bridge opened", "the bridge opened … Rubio said".</summary>
    private string With(TextSpan who, TextSpan clause, string words)
    {
        var name = _text.Text.Substring(who.Start, who.Length);
        return clause.Contains(who) ? words : who.Start < clause.Start ? name + Left + words : words + " " + name;
    }

    /// <summary>After the last break before the date that parts whole clauses: a semicolon, a dash, ", and" with a subject of its own.</summary>
    private int ClauseStart(TokenRange sentence, int before)
    {
        for (var i = before - 1; i > sentence.First; i--)
        {
            if (parts.IsQuoted(i) || !_text.IsMark(i))
                continue;
            var next = i + 1;
            if (_text.First(i) is ',' && _text.Is(next, parts.Words.ClauseJoiners))
                next++;
            else if (_text.First(i) is not (';' or '—' or '–'))
                continue;
            if (BeginsWithSubject(next, before))
                return next;
        }
        return sentence.First;
    }

    private bool BeginsWithSubject(int token, int before) =>
        token < before && _text.IsWord(token) && !_text.Is(token, parts.Words.ClauseWords)
        && (_text.IsCapitalised(token) || parts.Words.Pronouns.Contains(_text.Word(token)) || _text.Is(token, parts.Words.Determiners));

    /// <summary>At the first break after date and verb; where they stand in what only leads up to the sentence ("In a letter filed in May, …"), at the next.</summary>
    private int ClauseEnd(TokenRange sentence, int start, int from)
    {
        var isLead = _text.Is(start, parts.Words.Prepositions) || _text.Is(start, parts.Words.ClauseWords);
        for (var i = from; i < sentence.End; i++)
        {
            if (!IsBreak(i))
                continue;
            if (!isLead)
                return i;
            isLead = false;
        }
        return sentence.End;
    }

    private bool IsBreak(int token) => _text.IsMark(token) && _text.First(token) is ',' or ';' or '—' or '–' && !parts.IsQuoted(token);

    /// <summary>The plain words of saying at either end of the sentence: "Rubio said that …", "…, according to Rubio".</summary>
    private TextSpan? Saying(TokenRange sentence, TokenRange clause)
    {
        if (SayingIn(sentence.First, Math.Min(clause.First, sentence.First + LongestAttribution)) is >= 0 and var before)
            return _text.Span(new(sentence.First, before + 1));
        if (SayingIn(clause.First, clause.End) >= 0 || SayingIn(Math.Max(clause.End, sentence.End - LongestAttribution), sentence.End) is not (>= 0 and var after))
            return null;
        while (after > clause.End && !IsBreak(after - 1))
            after--;
        return _text.Span(new(after, _text.IsMark(sentence.End - 1) ? sentence.End - 1 : sentence.End));
    }

    private int SayingIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.IsWord(i) && !parts.IsQuoted(i) && (_text.Is(i, "according") || (parts.Words.Verbs.TryGet(_text.Word(i), out var verb) && verb.IsPlain)))
                return i;
        }
        return -1;
    }
}
