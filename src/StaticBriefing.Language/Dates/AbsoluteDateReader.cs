using System.Globalization;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Dates;

/// <summary>Reads dates that need nothing but their own words: "3 February 2025", "Feb. 3, 2025", "March 2020", "the 1990s", "2025-02-03".</summary>
internal sealed class AbsoluteDateReader(ArticleText text, LanguageWords words)
{
    /// <summary>The date that starts at a token; null when none does.</summary>
    public DateMention? ReadAt(int at, int limit) =>
        IsoDay(at, limit) ?? DayFirst(at, limit) ?? MonthFirst(at, limit) ?? Season(at, limit) ?? Decade(at) ?? YearRange(at, limit);

    public bool IsYear(int token, out int year)
    {
        year = 0;
        return text[token] is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(text.Word(token), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 2100;
    }

    public bool IsMonth(int token, out int month)
    {
        month = 0;
        return text.IsCapitalised(token) && words.Months.TryGet(text.Word(token), out month);
    }

    /// <summary>The token after a month and the full stop of its short form.</summary>
    public int AfterMonth(int month, int limit) =>
        month + 1 < limit && text.IsMark(month + 1, '.') && text.Touches(month + 1) && words.Abbreviations.Contains(text.Word(month)) && month + 2 < limit
            && text[month + 2].Kind == TokenKind.Number ? month + 2 : month + 1;

    /// <summary>"3", "3rd".</summary>
    public bool IsDay(int token, out int day)
    {
        day = 0;
        var word = text.Word(token);
        if (word.Length is 3 or 4 && text.IsWord(token) && word[^2..] is "st" or "nd" or "rd" or "th")
            word = word[..^2];
        return word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;
    }

    private DateMention? IsoDay(int at, int limit)
    {
        if (at + 4 >= limit || !IsYear(at, out var year) || !text.IsMark(at + 1, '-') || !text.Touches(at + 1) || !text.IsMark(at + 3, '-'))
            return null;
        return IsDay(at + 2, out var month) && month <= 12 && IsDay(at + 4, out var day)
            ? DateMention.Absolute(at, at + 5, Edtf.Day(year, month, day))
            : null;
    }

    private DateMention? DayFirst(int at, int limit)
    {
        if (at + 2 >= limit || !IsDay(at, out var day))
            return null;
        var monthAt = text.Is(at + 1, "of") ? at + 2 : at + 1;
        if (!IsMonth(monthAt, out var month))
            return null;
        var next = AfterMonth(monthAt, limit);
        next = next < limit && text.IsMark(next, ',') ? next + 1 : next;
        return next < limit && IsYear(next, out var year) ? DateMention.Absolute(at, next + 1, Edtf.Day(year, month, day)) : null;
    }

    private DateMention? MonthFirst(int at, int limit)
    {
        if (!IsMonth(at, out var month))
            return null;
        var next = AfterMonth(at, limit);
        if (next < limit && IsDay(next, out var day))
            return AfterDay(at, next + 1, limit, month, day);
        next = next < limit && (text.IsMark(next, ',') || text.Is(next, "of")) ? next + 1 : next;
        return next < limit && IsYear(next, out var year) ? DateMention.Absolute(at, next + 1, Edtf.Month(year, month)) : null;
    }

    private DateMention? AfterDay(int at, int next, int limit, int month, int day)
    {
        next = next < limit && text.IsMark(next, ',') ? next + 1 : next;
        return next < limit && IsYear(next, out var year) ? DateMention.Absolute(at, next + 1, Edtf.Day(year, month, day)) : null;
    }

    private DateMention? Season(int at, int limit)
    {
        if (!text.IsWord(at) || !words.Seasons.TryGet(text.Word(at), out var season))
            return null;
        var next = at + 1 < limit && text.Is(at + 1, "of") ? at + 2 : at + 1;
        return next < limit && IsYear(next, out var year) ? DateMention.Absolute(at, next + 1, Edtf.Month(year, season)) : null;
    }

    private DateMention? Decade(int at)
    {
        var word = text.Word(at);
        if (!text.IsWord(at) || word.Length != 5 || word[4] != 's' || word[3] != '0' || word[0] is not ('1' or '2') || !char.IsAsciiDigit(word[1]) || !char.IsAsciiDigit(word[2]))
            return null;
        var first = at > 0 && text.Is(at - 1, "the") ? at - 1 : at;
        return DateMention.Absolute(first, at + 1, $"{word[..3]}X");
    }

    /// <summary>"2019-2021", and "2019 to 2021" after "from".</summary>
    private DateMention? YearRange(int at, int limit)
    {
        if (at + 2 >= limit || !IsYear(at, out var from) || !IsYear(at + 2, out var to) || to <= from)
            return null;
        var dash = text.IsMark(at + 1) && text.First(at + 1) is '-' or '–' && text.Touches(at + 1);
        var worded = at > 0 && ((text.Is(at - 1, "from") && text.Is(at + 1, "to")) || (text.Is(at - 1, "between") && text.Is(at + 1, "and")));
        return dash || worded ? DateMention.Absolute(worded ? at - 1 : at, at + 3, $"{Edtf.Year(from)}/{Edtf.Year(to)}") : null;
    }
}
