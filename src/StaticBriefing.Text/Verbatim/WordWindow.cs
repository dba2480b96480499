namespace StaticBriefing.Text.Verbatim;

/// <summary>A window that moves over a text's words and keeps the weight of those that a quotation needs.</summary>
internal sealed class WordWindow(WordIndex index, Dictionary<int, int> needed)
{
    private readonly Dictionary<int, int> _missing = new(needed);

    public int Weight { get; private set; }

    public bool Needs(int position) => _missing.TryGetValue(index.Words[position], out var missing) && missing > 0;

    public bool Knows(int position) => needed.ContainsKey(index.Words[position]);

    public void Add(int position)
    {
        var id = index.Words[position];
        if (!_missing.TryGetValue(id, out var missing))
            return;
        _missing[id] = missing - 1;
        if (missing > 0)
            Weight += index.WeightOf(id);
    }

    public void Remove(int position)
    {
        var id = index.Words[position];
        if (!_missing.TryGetValue(id, out var missing))
            return;
        _missing[id] = missing + 1;
        if (missing >= 0)
            Weight -= index.WeightOf(id);
    }
}
