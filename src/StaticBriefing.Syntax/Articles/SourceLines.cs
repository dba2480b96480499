using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>The lines of a stretch of a file, without their ends (LF, CRLF or CR).</summary>
internal static class SourceLines
{
    public static List<TextSpan> Of(string content, TextSpan body)
    {
        var lines = new List<TextSpan>();
        for (var start = body.Start; start < body.End;)
        {
            var end = EndOfLine(content, start, body.End);
            lines.Add(TextSpan.FromBounds(start, end));
            start = StartOfNext(content, end, body.End);
        }
        return lines;
    }

    /// <summary>Where the line's end begins.</summary>
    public static int EndOfLine(string content, int start, int limit)
    {
        var length = content.AsSpan(start, limit - start).IndexOfAny('\r', '\n');
        return length < 0 ? limit : start + length;
    }

    /// <summary>Where the line after the one that ends at <paramref name="end"/> begins.</summary>
    public static int StartOfNext(string content, int end, int limit)
    {
        if (end >= limit)
            return limit;
        var isPair = content[end] == '\r' && end + 1 < limit && content[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }
}
