using Scriban.Parsing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Site.Theming;

/// <summary>The border to Scriban's positions: its spans include their last character, ours end before it.</summary>
internal static class ScribanSpans
{
    public static TextSpan ToTextSpan(SourceSpan span, int length)
    {
        var start = Math.Clamp(span.Start.Offset, 0, length);
        var end = Math.Clamp(span.End.Offset + 1, start, length);
        return TextSpan.FromBounds(start, end);
    }
}
