using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>The rows of one run in the order in which the keys were run: the next run mostly asks for the same keys at the same places.</summary>
internal sealed class StepRows<TOutput>
    where TOutput : class, IPackable<TOutput>
{
    private readonly StepRow<TOutput>[] _rows;
    private readonly Lazy<Dictionary<string, StepRow<TOutput>>> _byKey;

    /// <summary>Throws, when it is asked for a key at another place, if there are two rows of one key.</summary>
    public StepRows(StepRow<TOutput>[] rows)
    {
        _rows = rows;
        _byKey = new Lazy<Dictionary<string, StepRow<TOutput>>>(() => rows.ToDictionary(row => row.Key, StringComparer.Ordinal));
    }

    public static StepRows<TOutput> None { get; } = new([]);

    public IReadOnlyList<StepRow<TOutput>> InOrder => _rows;

    /// <summary>The row of a key; null when there is none.</summary>
    /// <param name="place">Where it probably is.</param>
    public StepRow<TOutput>? Find(string key, int place = 0)
    {
        if (place < _rows.Length && _rows[place].Key == key)
            return _rows[place];
        return _rows.Length == 0 ? null : _byKey.Value.GetValueOrDefault(key);
    }

    /// <summary>Whether the other rows have the same keys at the same places.</summary>
    public bool HasKeysOf(StepRows<TOutput> other) =>
        _rows.AsSpan().SequenceEqual(other._rows, EqualityComparer<StepRow<TOutput>>.Create((one, another) => ReferenceEquals(one, another) || one!.Key == another!.Key));

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> KeysNotIn(StepRows<TOutput> other) =>
        [.. _rows.Select(row => row.Key).Where(key => !other._byKey.Value.ContainsKey(key)).Order(StringComparer.Ordinal)];

    /// <summary>These rows, but for those that are given.</summary>
    public StepRows<TOutput> With(IEnumerable<StepRow<TOutput>> rows)
    {
        var byKey = new OrderedDictionary<string, StepRow<TOutput>>(_rows.Select(row => KeyValuePair.Create(row.Key, row)), StringComparer.Ordinal);
        foreach (var row in rows)
            byKey[row.Key] = row;
        return new StepRows<TOutput>([.. byKey.Values]);
    }
}
