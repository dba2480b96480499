using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>The part of a source line around a finding, and under it a row of marks.</summary>
/// <param name="Line">At most about a hundred characters: an article's paragraph is one line.</param>
/// <param name="Marks">Spaces and carets, as many as the line has characters up to the end of the finding.</param>
internal sealed record SourceExcerpt(string Line, string Marks)
{
    private const int Width = 100;
    private const int Before = 30;
    private const string Ellipsis = "…";

    public static SourceExcerpt Of(SourceText source, TextLocation location)
    {
        var content = source.Content;
        var at = Math.Clamp(location.Span.Start, 0, content.Length);
        var lineStart = at - Math.Min(at, location.Start.Character);
        var lineEnd = content.AsSpan(lineStart).IndexOfAny('\r', '\n') is >= 0 and var length ? lineStart + length : content.Length;
        var start = lineEnd - lineStart <= Width ? lineStart : Math.Max(lineStart, at - Before);
        var end = Math.Min(lineEnd, start + Width);
        return Cut(content, TextSpan.FromBounds(start, Math.Max(start, end)), location.Span, start > lineStart, end < lineEnd);
    }

    private static SourceExcerpt Cut(string content, TextSpan window, TextSpan found, bool cutBefore, bool cutAfter)
    {
        var line = string.Concat(cutBefore ? Ellipsis : "", content.AsSpan(window.Start, window.Length), cutAfter ? Ellipsis : "");
        var marked = Math.Max(1, Math.Min(found.End, window.End) - found.Start);
        var blank = Math.Max(0, found.Start - window.Start) + (cutBefore ? 1 : 0);
        // One character stays one character, so that the marks keep their places.
        var plain = new string([.. line.Select(character => character == '\t' || VisibleText.IsHidden(character) ? ' ' : character)]);
        return new SourceExcerpt(plain.TrimEnd(), new string(' ', blank) + new string('^', marked));
    }
}
