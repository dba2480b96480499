using StaticBriefing.Language.Dates;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Events;

/// <summary>Finds the sentences that tell of something done and tie it to a time: what a timeline is made of.</summary>
internal sealed class EventFinder(ArticleParts parts)
{
    private const int LongestLabel = 200;

    private readonly ArticleText _text = parts.Text;

    public static EquatableArray<FoundEvent> Find(ArticleParts parts, List<DateMention> dates) => new EventFinder(parts).Find(dates);

    private EquatableArray<FoundEvent> Find(List<DateMention> dates) =>
        Enumerable.Range(0, dates.Count)
            .Where(index => CanDate(dates[index]) && !parts.IsQuoted(dates[index].Tokens.First))
            .GroupBy(index => parts.SentenceIndex(dates[index].Tokens.First))
            .Where(group => TellsOfThePast(parts.Sentences[group.Key].Tokens))
            .Select(group => ToFinding(group.Key, Best(group, dates), dates))
            .ToEquatableArray();

    private static bool CanDate(DateMention date) => date.Value is null || date.Value.IsInterval || date.Value.Precision >= DatePrecision.Year;

    /// <summary>The first date with a value; else the first.</summary>
    private static int Best(IEnumerable<int> indexes, List<DateMention> dates)
    {
        var all = indexes.ToList();
        var valued = all.FindIndex(index => dates[index].Value is not null);
        return all[Math.Max(0, valued)];
    }

    private bool TellsOfThePast(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!parts.IsQuoted(i) && IsPastVerb(i))
                return true;
        }
        return false;
    }

    private bool IsPastVerb(int token)
    {
        if (!_text.IsWord(token) || _text.IsCapitalised(token))
            return false;
        var word = _text.Word(token);
        if (parts.Words.PastVerbs.Contains(word) || word is "has" or "have")
            return true;
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && token > 0 && !_text.Is(token - 1, parts.Words.Determiners);
    }

    private FoundEvent ToFinding(int sentence, int date, List<DateMention> dates)
    {
        var span = _text.Span(parts.Sentences[sentence].Tokens);
        return new(span, date, Label(parts.Sentences[sentence].Tokens, dates[date].Tokens));
    }

    /// <summary>The sentence; of a long one, its beginning (which holds the attribution) up to a clause's end at or after the date.</summary>
    private string Label(TokenRange sentence, TokenRange date)
    {
        var whole = _text.Words(sentence.First, sentence.End).ToString();
        if (whole.Length <= LongestLabel)
            return whole;
        for (var i = date.End; i < sentence.End; i++)
        {
            if (_text.IsMark(i) && _text.First(i) is ',' or ';' or '—' or '–' && !parts.IsQuoted(i))
                return _text.Words(sentence.First, i).ToString() + " …";
        }
        return whole;
    }
}
