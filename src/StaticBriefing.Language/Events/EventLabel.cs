using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Events;

/// <summary>Says what happened in the article's words: a short sentence whole; of a long one the clause with the date, and who says so.</summary>
internal sealed class EventLabel(ArticleParts parts)
{
    private const int LongestLabel = 160;
    private const int LongestAttribution = 12;
    private const string Left = " … ";

    private readonly ArticleText _text = parts.Text;

    public string Of(TokenRange sentence, TokenRange date, int verb)
    {
        var whole = _text.Words(sentence.First, sentence.End).ToString();
        if (whole.Length <= LongestLabel)
            return whole;
        var start = ClauseStart(sentence, Math.Min(date.First, verb));
        var clause = new TokenRange(start, ClauseEnd(sentence, start, Math.Max(date.End, verb + 1)));
        var words = _text.Words(clause.First, clause.End).ToString() + (clause.End < sentence.End ? " …" : "");
        return AttributionBefore(sentence, clause) + words + AttributionAfter(sentence, clause);
    }

    /// <summary>After the last break before the date that parts whole clauses: a semicolon, a dash, ", and" with a subject of its own.</summary>
    private int ClauseStart(TokenRange sentence, int before)
    {
        for (var i = before - 1; i > sentence.First; i--)
        {
            if (parts.IsQuoted(i) || !_text.IsMark(i))
                continue;
            var next = i + 1;
            if (_text.First(i) is ',' && IsJoiner(next))
                next++;
            else if (_text.First(i) is not (';' or '—' or '–'))
                continue;
            if (BeginsWithSubject(next, before))
                return next;
        }
        return sentence.First;
    }

    private bool IsJoiner(int token) => _text.Word(token) is "and" or "but" or "so" or "while";

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

    /// <summary>"Rubio said … the bridge opened".</summary>
    private string AttributionBefore(TokenRange sentence, TokenRange clause)
    {
        var verb = SayingIn(sentence.First, Math.Min(clause.First, sentence.First + LongestAttribution));
        return verb < 0 ? "" : _text.Words(sentence.First, verb + 1).ToString() + Left;
    }

    /// <summary>"the bridge opened … Rubio said".</summary>
    private string AttributionAfter(TokenRange sentence, TokenRange clause)
    {
        if (SayingIn(sentence.First, clause.End) >= 0 || SayingIn(Math.Max(clause.End, sentence.End - LongestAttribution), sentence.End) is not (>= 0 and var verb))
            return "";
        var start = verb;
        while (start > clause.End && !IsBreak(start - 1))
            start--;
        var end = _text.IsMark(sentence.End - 1) ? sentence.End - 1 : sentence.End;
        return " " + _text.Words(start, end).ToString();
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
