using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Stretches of a text that are spoken for.</summary>
internal sealed class SpanSet(IEnumerable<TextSpan> spans)
{
    private readonly SpanLookup<TextSpan> _spans = new(spans, span => span);

    public bool OverlapsWith(TextSpan span) => _spans.HasOverlapping(span);

    public bool Contains(int position) => OverlapsWith(new TextSpan(position, 1));

    /// <summary>True when one of the stretches holds all of the span.</summary>
    public bool Contains(TextSpan span) => _spans.Overlapping(span).Any(one => one.Contains(span));
}
