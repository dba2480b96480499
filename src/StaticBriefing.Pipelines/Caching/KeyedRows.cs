using System.Collections.Concurrent;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>Rows by key that several threads add to.</summary>
internal static class KeyedRows
{
    // A damaged count must not take all memory before the rows turn out to be missing.
    private const int MostAtOnce = 1 << 20;

    /// <param name="count">About how many there will be: to grow one by one costs more than to hold them.</param>
    public static ConcurrentDictionary<string, T> Of<T>(int count) => new(Environment.ProcessorCount, Math.Min(count, MostAtOnce), StringComparer.Ordinal);
}
