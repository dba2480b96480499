namespace StaticBriefing.Semantics.Reviewing;

/// <summary>Moves the edges of a span by a word, within its paragraph; where there is no word to move to, an edge stays.</summary>
internal static class WordMoves
{
    public static int StartBefore(string text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] == ' ')
            at--;
        var end = at;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at < end ? at : start;
    }

    public static int StartAfter(string text, int start, int limit)
    {
        var space = text.IndexOf(' ', start, limit - start);
        return space < 0 || space + 1 >= limit ? start : space + 1;
    }

    public static int EndBefore(string text, int end, int limit)
    {
        var space = end > limit ? text.LastIndexOf(' ', end - 1, end - limit) : -1;
        return space <= limit ? end : space;
    }

    public static int EndAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        if (at > end)
            return at;
        while (at < text.Length && text[at] == ' ')
            at++;
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at > start ? at : end;
    }
}
