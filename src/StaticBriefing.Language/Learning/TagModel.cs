using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StaticBriefing.Language.Learning;

/// <summary>Integer weights of a first-order sequence tagger: one row of a weight a label for each feature, and one weight for each pair of neighbours.</summary>
internal sealed class TagModel
{
    private const int BitsOfFilter = 21;
    private const int Lanes = 8;

    // A feature's hash takes the first two places of its row: one look into memory finds both.
    private const int KeyPlaces = 2;

    private const int AtOnce = 64;

    private readonly short[] _rows;
    private readonly int _width;
    private readonly int _mask;

    // Most features of a text are not in the model: one bit for some of the hash tells most of them, and stays in the processor's cache.
    private readonly ulong[] _maybe = new ulong[1 << (BitsOfFilter - 6)];

    /// <param name="features">Hashes, none twice.</param>
    /// <param name="rows">The weights of each feature, <paramref name="labels"/> a feature.</param>
    /// <param name="transitions">From label × to label; the last row is the start.</param>
    public TagModel(int labels, ReadOnlySpan<uint> features, ReadOnlySpan<short> rows, int[] transitions)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels, (2 * Lanes) - KeyPlaces);
        Labels = labels;
        Transitions = transitions;
        var size = 16;
        while (size < 2 * features.Length)
            size *= 2;
        _width = labels + KeyPlaces <= Lanes ? Lanes : 2 * Lanes;
        (_rows, _mask) = (new short[size * _width], size - 1);
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
            for (var i = 0; i <= _mask; i++)
            {
                if (KeyAt(i) is not 0 and var key)
                    yield return new(key, _rows.AsSpan((i * _width) + KeyPlaces, Labels).ToArray());
            }
        }
    }

    private uint KeyAt(int place) => MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(_rows.AsSpan(place * _width, KeyPlaces)));

    private void Place(uint feature, ReadOnlySpan<short> row)
    {
        var at = (int)feature & _mask;
        while (KeyAt(at) != 0)
            at = (at + 1) & _mask;
        MemoryMarshal.Write(MemoryMarshal.AsBytes(_rows.AsSpan(at * _width, KeyPlaces)), feature);
        _maybe[feature >> (38 - BitsOfFilter)] |= 1UL << (int)(feature >> (32 - BitsOfFilter));
        row.CopyTo(_rows.AsSpan((at * _width) + KeyPlaces));
    }

    /// <summary>Sums the rows of the features that the model knows.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<int> sums = stackalloc int[2 * Lanes];
        sums.Clear();
        for (; features.Length > AtOnce; features = features[AtOnce..])
            Add(features[..AtOnce], sums);
        Add(features, sums);
        // The first places hold sums of hashes, which mean nothing.
        sums.Slice(KeyPlaces, Labels).CopyTo(scores);
    }

    // All rows are asked for before the first is looked at: memory answers many questions in the time of one.
    private void Add(ReadOnlySpan<uint> features, Span<int> sums)
    {
        Span<uint> likely = stackalloc uint[AtOnce];
        Span<uint> keys = stackalloc uint[AtOnce];
        var count = Sift(features, likely);
        for (var i = 0; i < count; i++)
            keys[i] = KeyAt((int)likely[i] & _mask);
        var (a, b, c, d) = (Vector128.Create<int>(sums), Vector128.Create<int>(sums[4..]), Vector128.Create<int>(sums[8..]), Vector128.Create<int>(sums[12..]));
        for (var i = 0; i < count; i++)
        {
            if (Find(likely[i], keys[i]) is var at && at < 0)
                continue;
            var row = Vector128.LoadUnsafe(ref _rows[at]);
            (a, b) = (a + Vector128.WidenLower(row), b + Vector128.WidenUpper(row));
            if (_width == Lanes)
                continue;
            var more = Vector128.LoadUnsafe(ref _rows[at + Lanes]);
            (c, d) = (c + Vector128.WidenLower(more), d + Vector128.WidenUpper(more));
        }
        a.CopyTo(sums);
        b.CopyTo(sums[4..]);
        c.CopyTo(sums[8..]);
        d.CopyTo(sums[12..]);
    }

    // Without a branch, which nothing could foretell.
    private int Sift(ReadOnlySpan<uint> features, Span<uint> likely)
    {
        var count = 0;
        foreach (var feature in features)
        {
            likely[count] = feature;
            count += (int)(_maybe[feature >> (38 - BitsOfFilter)] >> (int)(feature >> (32 - BitsOfFilter))) & 1;
        }
        return count;
    }

    /// <summary>Where the row of a feature begins; -1 when the model does not know it.</summary>
    /// <param name="key">What stands where it should.</param>
    private int Find(uint feature, uint key)
    {
        for (var at = (int)feature & _mask; ; key = KeyAt(at))
        {
            if (key == feature)
                return at * _width;
            if (key == 0)
                return -1;
            at = (at + 1) & _mask;
        }
    }
}
