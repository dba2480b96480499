using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pages.Weaving;

/// <summary>The parts of a text that are page furniture.</summary>
internal sealed class LeftOutSpans
{
    private readonly TextSpan[] _spans;

    public LeftOutSpans(EquatableArray<TextSpan> spans) => _spans = [.. spans.Order()];

    /// <summary>True when one of the parts holds all of the span.</summary>
    public bool Contains(TextSpan span)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && _spans[low - 1].Contains(span);
    }
}
