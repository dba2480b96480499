namespace StaticBriefing.Language.Learning;

/// <summary>Integer weights of a first-order sequence tagger: one row of a weight a label for each feature, and one weight for each pair of neighbours.</summary>
internal sealed class TagModel
{
    private const int BitsOfFilter = 21;

    private readonly uint[] _keys;
    private readonly short[] _rows;
    private readonly int _mask;

    // Most features of a text are not in the model: one bit for some of the hash tells most of them, and stays in the processor's cache.
    private readonly ulong[] _maybe = new ulong[1 << (BitsOfFilter - 6)];

    /// <param name="features">Hashes, none twice.</param>
    /// <param name="rows">The weights of each feature, <paramref name="labels"/> a feature.</param>
    /// <param name="transitions">From label × to label; the last row is the start.</param>
    public TagModel(int labels, ReadOnlySpan<uint> features, ReadOnlySpan<short> rows, int[] transitions)
    {
        Labels = labels;
        Transitions = transitions;
        var size = 16;
        while (size < 2 * features.Length)
            size *= 2;
        (_keys, _rows, _mask) = (new uint[size], new short[size * labels], size - 1);
        for (var i = 0; i < features.Length; i++)
            Place(features[i], rows.Slice(i * labels, labels));
    }

    public int Labels { get; }

    public int[] Transitions { get; }

    /// <summary>Every feature with its row of weights, in no order.</summary>
    public IEnumerable<KeyValuePair<uint, short[]>> Features
    {
        get
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                if (_keys[i] != 0)
                    yield return new(_keys[i], _rows[(i * Labels)..((i + 1) * Labels)]);
            }
        }
    }

    private void Place(uint feature, ReadOnlySpan<short> row)
    {
        var at = (int)feature & _mask;
        while (_keys[at] != 0)
            at = (at + 1) & _mask;
        _keys[at] = feature;
        _maybe[feature >> (38 - BitsOfFilter)] |= 1UL << (int)(feature >> (32 - BitsOfFilter));
        row.CopyTo(_rows.AsSpan(at * Labels));
    }

    /// <summary>Sums the rows of the features that the model knows.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if ((_maybe[feature >> (38 - BitsOfFilter)] & (1UL << (int)(feature >> (32 - BitsOfFilter)))) == 0)
                continue;
            var at = (int)feature & _mask;
            while (_keys[at] != feature && _keys[at] != 0)
                at = (at + 1) & _mask;
            if (_keys[at] == 0)
                continue;
            var row = _rows.AsSpan(at * Labels, Labels);
            for (var i = 0; i < row.Length; i++)
                scores[i] += row[i];
        }
    }
}
