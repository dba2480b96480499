using StaticBriefing.Language.Dates;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Events;

/// <summary>Tells whether a date can date a sentence, or only describes a thing: "the 2003 invasion", "than in 2012".</summary>
internal sealed class EventDate(ArticleParts parts)
{
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

    /// <summary>"Tuesday's debate"; "the 2003 invasion".</summary>
    private bool Describes(TokenRange date, TokenRange sentence)
    {
        if (date.End >= sentence.End)
            return false;
        if (_text[date.End].Kind == TokenKind.Possessive || (_text.IsMark(date.End, '-') && _text.Touches(date.End)))
            return true;
        if (date.First > sentence.First + 1 && _text.Is(date.First - 1, parts.Words.Partitives) && !_text.Is(date.First - 2, parts.Words.Determiners))
            return true;
        var isLed = date.First > sentence.First && (_text.Is(date.First - 1, parts.Words.Determiners) || _text[date.First - 1].Kind == TokenKind.Possessive);
        return isLed && IsNoun(date.End);
    }

    private bool IsNoun(int token) =>
        _text.IsWord(token) && !_text.Is(token, parts.Words.FunctionWords) && !_text.Is(token, parts.Words.Prepositions) && !_text.Is(token, parts.Words.Adverbs)
        && (_text.IsCapitalised(token) || !parts.Words.IsPast(_text.Word(token)));
}
