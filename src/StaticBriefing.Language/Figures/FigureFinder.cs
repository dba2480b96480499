using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Language.Figures;

/// <summary>Finds numbers with their modifier and unit, and what they count; years, dates, times, ages, spans of time and numbers in names are none.</summary>
internal sealed class FigureFinder(ArticleText text, LanguageWords words, NameIndex names, bool[] dated)
{
    private const int LongestModifier = 3;
    private const int LongestWhat = 4;

    public EquatableArray<FoundFigure> Find(List<Sentence> sentences)
    {
        var found = new List<FoundFigure>();
        foreach (var sentence in sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (ReadAt(i, sentence.Tokens) is not { } figure)
                    continue;
                found.Add(figure.Finding);
                i = figure.End - 1;
            }
        }
        return found.ToEquatableArray();
    }

    private (FoundFigure Finding, int End)? ReadAt(int at, TokenRange sentence)
    {
        if (!IsNumber(at, sentence.End) || dated[at] || names.At(at) is not null || IsPartOfLabel(at, sentence))
            return null;
        var first = at > sentence.First && text.Touches(at) && text.IsMark(at - 1) && words.Currencies.Contains(text.Word(at - 1)) ? at - 1 : at;
        var end = AfterMagnitude(at + 1, sentence.End);
        var unit = first < at ? Currency(first) : Unit(ref end, sentence.End);
        var what = unit is null || unit == "%" ? What(end, sentence.End) : null;
        if ((unit is null && what is null) || IsTooSmall(at, end, unit) || IsDuration(end, sentence.End))
            return null;
        var start = WithModifier(first, sentence.First);
        return (new(text.Span(new(start, end)), text.Words(start, unit is null || first < at ? end : end).ToString(), unit, what), end);
    }

    private bool IsNumber(int at, int limit) => text[at].Kind == TokenKind.Number
        || (text.IsWord(at) && words.Numbers.Contains(text.Word(at)) && at + 1 < limit && text.Is(at + 1, words.Magnitudes));

    /// <summary>"3:30", "9/11", "No. 10", "21-14", "10 a.m.".</summary>
    private bool IsPartOfLabel(int at, TokenRange sentence)
    {
        if (at > sentence.First && text.Touches(at) && text.IsMark(at - 1) && text.First(at - 1) is ':' or '/' or '-' or '–' or '#' or '.' or '’' or '\'')
            return true;
        if (at - 1 > sentence.First && text.IsMark(at - 1, '.') && words.NumberedAbbreviations.Contains(text.Word(at - 2)))
            return true;
        var next = at + 1;
        return next < sentence.End && ((text.Touches(next) && text.IsMark(next) && text.First(next) is ':' or '/' or '-' or '–') || text.Word(next) is "a.m." or "p.m." or "am" or "pm" or "o’clock");
    }

    private int AfterMagnitude(int at, int limit)
    {
        while (at < limit && text.Is(at, words.Magnitudes))
            at++;
        return at;
    }

    private string? Currency(int mark) => words.Currencies.TryGet(text.Word(mark), out var unit) ? unit : null;

    private string? Unit(ref int end, int limit)
    {
        if (end >= limit)
            return null;
        for (var next = Math.Min(limit, end + 2); next > end; next--)
        {
            if (!words.Units.TryGet(text.Words(end, next), out var unit))
                continue;
            end = next;
            return unit;
        }
        return null;
    }

    /// <summary>Up to the first plural: "undocumented people", "voters" in "% of voters".</summary>
    private string? What(int at, int limit)
    {
        if (at < limit && text.Is(at, "of"))
            at = at + 1 < limit && text.Is(at + 1, words.Determiners) ? at + 2 : at + 1;
        for (var i = at; i < Math.Min(limit, at + LongestWhat); i++)
        {
            if (!text.IsWord(i) || text.Is(i, words.FunctionWords) || text.Is(i, words.Prepositions))
                return null;
            if (IsPlural(i) && !FollowedByNoun(i + 1, limit))
                return text.Words(at, i + 1).ToString();
        }
        return null;
    }

    private bool IsPlural(int token)
    {
        var word = text.Word(token);
        return text.Is(token, words.IrregularPlurals) || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
    }

    private bool FollowedByNoun(int next, int limit) => next < limit && text[next].Kind == TokenKind.Possessive;

    private bool IsTooSmall(int at, int end, string? unit) => unit is null && end == at + 1 && text[at].Length < 2;

    private bool IsDuration(int at, int limit) => at < limit && text.IsWord(at)
        && (words.TimeUnits.Contains(text.Word(at)) || text.Word(at) is "hours" or "minutes" or "seconds" or "hour" or "minute");

    private int WithModifier(int first, int sentenceStart)
    {
        for (var start = Math.Max(sentenceStart, first - LongestModifier); start < first; start++)
        {
            if (words.FigureModifiers.Contains(text.Words(start, first)))
                return start;
        }
        return first;
    }
}
