using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Things that stand in a text, found by place without looking at all of them.</summary>
internal sealed class SpanLookup<T>
{
    private readonly (TextSpan Span, T Item)[] _items;

    // The farthest end of all items up to each: it never falls, so it can be searched where single ends cannot.
    private readonly int[] _reach;

    public SpanLookup(IEnumerable<T> items, Func<T, TextSpan> spanOf)
    {
        _items = [.. items.Select(item => (Span: spanOf(item), Item: item)).OrderBy(pair => pair.Span)];
        _reach = new int[_items.Length];
        for (var (i, reach) = (0, 0); i < _items.Length; i++)
            _reach[i] = reach = Math.Max(reach, _items[i].Span.End);
    }

    /// <summary>Those that share a character with the span, by place.</summary>
    public IEnumerable<T> Overlapping(TextSpan span)
    {
        for (var i = Next(FirstReaching(span.Start), span); i < _items.Length; i = Next(i + 1, span))
            yield return _items[i].Item;
    }

    public bool HasOverlapping(TextSpan span) => Next(FirstReaching(span.Start), span) < _items.Length;

    // The place of the next that overlaps; beyond the last one where none does.
    private int Next(int from, TextSpan span)
    {
        for (var i = from; i < _items.Length && _items[i].Span.Start < span.End; i++)
        {
            if (_items[i].Span.OverlapsWith(span))
                return i;
        }
        return _items.Length;
    }

    private int FirstReaching(int position)
    {
        var (low, high) = (0, _reach.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_reach[middle] > position)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
