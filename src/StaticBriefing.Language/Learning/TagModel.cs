using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StaticBriefing.Language.Learning;

/// <summary>Integer weights of a first-order sequence tagger: one row of a weight a label for each feature, and one weight for each pair of neighbours.</summary>
internal sealed class TagModel
{
    private const int Lanes = 8;

    // A feature's hash takes the first two places of its row: one look into memory finds both.
    private const int KeyPlaces = 2;

    private readonly short[] _rows;
    private readonly FeaturePlaces _places;
    private readonly int _width;

    /// <param name="features">Hashes, none twice; none is 0.</param>
    /// <param name="rows">The weights of each feature, <paramref name="labels"/> a feature.</param>
    /// <param name="transitions">From label × to label; the last row is the start.</param>
    public TagModel(int labels, ReadOnlySpan<uint> features, ReadOnlySpan<short> rows, int[] transitions)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(labels, (2 * Lanes) - KeyPlaces);
        (Labels, Transitions, _places, _width) = (labels, transitions, new(features), labels + KeyPlaces);
        // The last row is read as if it had all lanes.
        _rows = new short[(_places.Count * _width) + (2 * Lanes)];
        for (var i = 0; i < features.Length; i++)
        {
            var row = _rows.AsSpan(_places.Of(features[i]) * _width, _width);
            MemoryMarshal.Write(MemoryMarshal.AsBytes(row), features[i]);
            rows.Slice(i * labels, labels).CopyTo(row[KeyPlaces..]);
        }
    }

    public int Labels { get; }

    public int[] Transitions { get; }

    /// <summary>Every feature with its row of weights, in no order.</summary>
    public IEnumerable<KeyValuePair<uint, short[]>> Features
    {
        get
        {
            for (var at = 0; at < _places.Count * _width; at += _width)
            {
                if (MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(_rows.AsSpan(at, KeyPlaces))) is not 0 and var key)
                    yield return new(key, _rows.AsSpan(at + KeyPlaces, Labels).ToArray());
            }
        }
    }

    /// <summary>Sums the rows of the features that the model knows.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<int> sums = stackalloc int[2 * Lanes];
        Add(features, 0, sums);
        if (_width > Lanes)
            Add(features, Lanes, sums[Lanes..]);
        // The first places hold sums of hashes, which mean nothing.
        for (var label = 0; label < Labels; label++)
            scores[label] = sums[KeyPlaces + label];
    }

    // Whether a feature is the one of its row is not asked but reckoned with, since nothing could foretell the answer: the row of another counts as nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ReadOnlySpan<uint> features, int first, Span<int> sums)
    {
        var (rows, places, width) = (_rows, _places, _width);
        var (low, high) = (Vector128<int>.Zero, Vector128<int>.Zero);
        foreach (var feature in features)
        {
            var at = places.Of(feature) * width;
            var key = Vector128.LoadUnsafe(ref rows[at]).AsUInt32();
            var isOwn = Vector128.Shuffle(Vector128.Equals(key, Vector128.Create(feature)), Vector128<uint>.Zero).AsInt16();
            var row = Vector128.LoadUnsafe(ref rows[at + first]) & isOwn;
            (low, high) = (low + Vector128.WidenLower(row), high + Vector128.WidenUpper(row));
        }
        low.CopyTo(sums);
        high.CopyTo(sums[(Lanes / 2)..]);
    }
}
