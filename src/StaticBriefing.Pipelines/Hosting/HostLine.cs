using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Hosting;

/// <summary>A line of a host's file that is neither empty nor a comment, without the spaces around it.</summary>
internal readonly record struct HostLine(string Text, bool IsIndented, TextLocation Location)
{
    public static IEnumerable<HostLine> Of(SourceText source)
    {
        var start = 0;
        while (start < source.Length)
        {
            var end = source.Content.IndexOf('\n', start);
            if (end < 0)
                end = source.Length;
            if (TryRead(source, TextSpan.FromBounds(start, end)) is { } line)
                yield return line;
            start = end + 1;
        }
    }

    private static HostLine? TryRead(SourceText source, TextSpan span)
    {
        var raw = source.Slice(span).TrimEnd();
        var text = raw.TrimStart();
        if (text.Length == 0 || text[0] == '#')
            return null;
        var indent = raw.Length - text.Length;
        return new HostLine(text, indent > 0, source.GetLocation(new TextSpan(span.Start + indent, text.Length)));
    }
}
