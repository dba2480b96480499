using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Reading;

/// <summary>
/// An article's words as a reader sees them: plain text with blocks separated by one '\n' (and no other '\n' but inside code),
/// the markup around it, and the way back to the raw file.
/// </summary>
/// <param name="Text">Plain text. Paragraph breaks are '\n'; line breaks within a paragraph are spaces; entities are decoded.</param>
/// <param name="Blocks">In order, covering all of the text but the separators.</param>
/// <param name="Markup">In document order; its text runs cover the blocks' text in order.</param>
/// <param name="Segments">In order of Start, covering the text; separators may be uncovered.</param>
[Packed]
public sealed partial record RichText(
    string Text,
    EquatableArray<TextBlock> Blocks,
    EquatableArray<MarkupToken> Markup,
    EquatableArray<TextSegment> Segments)
{
    public static RichText Empty { get; } = new("", [], [], []);

    /// <summary>The span of the raw file that a span of the plain text came from.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (Segments.IsEmpty)
            return span;
        var start = ToSource(span.Start, atEnd: false);
        var end = span.IsEmpty ? start : ToSource(span.End - 1, atEnd: true);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private int ToSource(int offset, bool atEnd)
    {
        var segment = SegmentAt(offset);
        if (offset >= segment.Start + segment.Length)
            return segment.SourceStart + segment.SourceLength;
        if (segment.Length != segment.SourceLength)
            return atEnd ? segment.SourceStart + segment.SourceLength : segment.SourceStart;
        var within = Math.Max(0, offset - segment.Start);
        return segment.SourceStart + (atEnd ? within + 1 : within);
    }

    private TextSegment SegmentAt(int offset)
    {
        var (low, high) = (0, Segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return Segments[low];
    }
}
