using StaticBriefing.Language.Dates;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Events;

/// <summary>Tells whether a date can date a sentence, or only describes a thing: "the 2003 invasion", "than in 2012".</summary>
internal sealed class EventDate(ArticleParts parts)
{
    // Words between a determiner and the date of the thing: "an important Monday appearance".
    private const int WordsOfThing = 2;

    private readonly ArticleText _text = parts.Text;

    public bool CanDate(DateMention date, TokenRange sentence) =>
        (date.Value is null || date.Value.IsInterval || date.Value.Precision >= DatePrecision.Year)
        && !parts.IsQuoted(date.Tokens.First) && !IsCompared(date.Tokens, sentence) && !Describes(date.Tokens, sentence);

    private bool IsCompared(TokenRange date, TokenRange sentence)
    {
        var before = date.First - 1;
        if (before > sentence.First && _text.Is(before, parts.Words.Prepositions) && !_text.Is(before, parts.Words.ComparingWords))
            before--;
        return before >= sentence.First && _text.Is(before, parts.Words.ComparingWords);
    }

    /// <summary>"Tuesday's debate"; "the 2003 invasion"; "the May 3, 2019, attack", "the 2010 “deal”"; "the events following the election".</summary>
    private bool Describes(TokenRange date, TokenRange sentence)
    {
        if (IsOfThing(date, sentence))
            return true;
        if (date.End >= sentence.End)
            return false;
        if (_text[date.End].Kind == TokenKind.Possessive || (_text.IsMark(date.End, '-') && _text.Touches(date.End)))
            return true;
        if (date.First > sentence.First + 1 && _text.Is(date.First - 1, parts.Words.Partitives) && !_text.Is(date.First - 2, parts.Words.Determiners))
            return true;
        var isLed = IsLed(date.First, sentence);
        return (isLed && _text.IsMark(date.End) && IsNoun(date.End + 1)) || ((isLed || IsLedFromAfar(date, sentence)) && IsNoun(date.End));
    }

    private bool IsLed(int token, TokenRange sentence) =>
        token > sentence.First && (_text.Is(token - 1, parts.Words.Determiners) || _text[token - 1].Kind == TokenKind.Possessive);

    /// <summary>"an important Monday appearance"; "the mid-May poll", where the determiner is a part of the date.</summary>
    private bool IsLedFromAfar(TokenRange date, TokenRange sentence)
    {
        if (date.First > sentence.First && date.Count > 1 && _text.Is(date.First, parts.Words.Determiners) && _text.IsCapitalised(date.End - 1))
            return !_text.IsCapitalised(date.End);
        for (var i = date.First - 1; i > date.First - 1 - WordsOfThing && i > sentence.First && IsNoun(i) && !_text.IsCapitalised(i); i--)
        {
            if (IsLed(i, sentence))
                return _text.IsCapitalised(date.First) && !_text.IsCapitalised(date.End);
        }
        return false;
    }

    private bool IsOfThing(TokenRange date, TokenRange sentence) =>
        date.First > sentence.First + 2 && _text.Is(date.First, parts.Words.AnchorWords) && !_text.IsCapitalised(date.First - 1)
        && IsNoun(date.First - 1) && _text.Is(date.First - 2, parts.Words.Determiners);

    private bool IsNoun(int token) =>
        token < _text.Count && _text.IsWord(token) && !_text.Is(token, parts.Words.FunctionWords) && !_text.Is(token, parts.Words.Prepositions) && !_text.Is(token, parts.Words.Adverbs)
        && (_text.IsCapitalised(token) || !parts.Words.IsPast(_text.Word(token)));
}
