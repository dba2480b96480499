namespace StaticBriefing.Syntax.Yaml;

/// <summary>Where a quoted YAML text ends (YAML 1.2, sections 7.3.1 and 7.3.2).</summary>
internal static class QuotedScalar
{
    /// <summary>The mark that ends the text opened here; -1 when none does, or when what follows that mark shows that it opens another text.</summary>
    public static int FindClose(string text, int open)
    {
        var close = FindMark(text, open);
        return close >= 0 && EndsValue(text, close + 1) ? close : -1;
    }

    /// <summary>The mark that opened the text which ends just before the offset, when that text has several lines; -1 for none.</summary>
    public static int FindOpenBefore(string text, int offset)
    {
        var close = offset - 1;
        while (close > 0 && text[close] is ' ' or '\t')
            close--;
        if (close <= 0 || text[close] is not ('"' or '\''))
            return -1;
        var open = text.LastIndexOf(text[close], close - 1);
        return open >= 0 && text.AsSpan(open, close - open).ContainsAny('\n', '\r') ? open : -1;
    }

    private static int FindMark(string text, int open)
    {
        var mark = text[open];
        for (var i = open + 1; i < text.Length; i++)
        {
            var isEscape = mark == '"' ? text[i] == '\\' : text[i] == mark && i + 1 < text.Length && text[i + 1] == mark;
            if (isEscape)
                i++;
            else if (text[i] == mark)
                return i;
        }
        return -1;
    }

    private static bool EndsValue(string text, int offset)
    {
        var next = offset;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        return next >= text.Length || text[next] is '\n' or '\r' or ',' or ']' or '}' or ':' || (text[next] == '#' && next > offset);
    }
}
