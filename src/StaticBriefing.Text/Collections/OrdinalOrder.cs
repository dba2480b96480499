namespace StaticBriefing.Text.Collections;

/// <summary>Puts things into the ordinal order of their keys, which mostly they are in already: to see that costs a tenth of sorting them.</summary>
public static class OrdinalOrder
{
    /// <summary>The items in order; those of equal keys stay as they are. The very same list when it is in order.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, Func<T, string> key)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (string.CompareOrdinal(key(items[i - 1]), key(items[i])) > 0)
                return [.. items.OrderBy(key, StringComparer.Ordinal)];
        }
        return items;
    }
}
