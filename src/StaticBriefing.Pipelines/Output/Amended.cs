using System.Diagnostics.CodeAnalysis;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Values by path of which few change from one time to the next: what has not changed is shared with the time before.</summary>
internal sealed class Amended<TValue>
{
    // With more of them the whole is put together anew.
    private const int MostNew = 1_000;

    private readonly IReadOnlyDictionary<string, TValue> _values;
    private readonly Dictionary<string, TValue> _new;

    /// <param name="values">Which nobody changes any more.</param>
    public Amended(IReadOnlyDictionary<string, TValue> values)
        : this(values, [])
    {
    }

    private Amended(IReadOnlyDictionary<string, TValue> values, Dictionary<string, TValue> amended) => (_values, _new) = (values, amended);

    public int Count => _values.Count;

    /// <summary>In the order of those that were given first.</summary>
    public IEnumerable<TValue> Values => _new.Count == 0 ? _values.Values : _values.Select(pair => _new.GetValueOrDefault(pair.Key, pair.Value));

    public bool TryGet(string path, [MaybeNullWhen(false)] out TValue value) => (_new.Count > 0 && _new.TryGetValue(path, out value)) || _values.TryGetValue(path, out value);

    /// <summary>These values, but for some of them. No path may be new.</summary>
    public Amended<TValue> With(IEnumerable<KeyValuePair<string, TValue>> values)
    {
        var amended = new Dictionary<string, TValue>(_new, StringComparer.Ordinal);
        foreach (var (path, value) in values)
            amended[path] = _values.ContainsKey(path) ? value : throw new ArgumentException($"There was no {path}.", nameof(values));
        var both = new Amended<TValue>(_values, amended);
        return amended.Count > MostNew ? both.Whole() : both;
    }

    private Amended<TValue> Whole()
    {
        var values = new OrderedDictionary<string, TValue>(_values.Count, StringComparer.Ordinal);
        foreach (var (path, value) in _values)
            values.Add(path, _new.GetValueOrDefault(path, value));
        return new Amended<TValue>(values);
    }
}
