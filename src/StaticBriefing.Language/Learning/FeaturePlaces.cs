using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticBriefing.Language.Learning;

/// <summary>
/// Gives each feature of a model a place of its own among its rows: features are dealt to buckets by their hashes, and each bucket has a
/// seed by which all of its features fall on places that are free ("hash, displace"). So nothing is searched, and no branch has to be foretold.
/// </summary>
internal readonly struct FeaturePlaces
{
    // The fewer the features of a bucket, the sooner a seed is found; the more, the fewer seeds there are to keep near.
    private const int MostOfBucket = 4;

    private readonly ushort[] _seeds;
    private readonly int _shift;
    private readonly ulong _count;

    /// <param name="features">Hashes, none twice.</param>
    public FeaturePlaces(ReadOnlySpan<uint> features)
    {
        var bits = Math.Max(1, BitOperations.Log2((uint)features.Length / MostOfBucket) + 1);
        (_shift, _seeds) = (32 - bits, new ushort[1 << bits]);
        // One place in six stays empty: the last bucket should find its own soon.
        _count = (ulong)features.Length + ((ulong)features.Length / 5) + 1;
        var sorted = new uint[features.Length];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = Mixed(features[i]);
        Array.Sort(sorted);
        var taken = new bool[_count];
        foreach (var (first, count) in Buckets(sorted).OrderByDescending(bucket => bucket.Count))
            Seed(sorted.AsSpan(first, count), taken);
    }

    /// <summary>How many there are.</summary>
    public int Count => (int)_count;

    /// <summary>The place of a feature of the model, and some place for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(uint feature) => PlaceOf(Mixed(feature), _seeds[Mixed(feature) >> _shift]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(uint mixed, uint seed) => (int)(((mixed ^ (seed * 0xC2B2AE3D)) * 0x85EBCA77 * _count) >> 32);

    // The bucket is told by the first bits: numbers that are no hashes should not all share one.
    private static uint Mixed(uint feature) => feature * 0x9E3779B1;

    /// <summary>The stretches of sorted features, mixed, that share a bucket. The largest are to be settled first, as long as most places are free.</summary>
    private List<(int First, int Count)> Buckets(uint[] sorted)
    {
        var buckets = new List<(int First, int Count)>(_seeds.Length);
        for (var (first, end) = (0, 0); first < sorted.Length; first = end)
        {
            while (end < sorted.Length && sorted[end] >> _shift == sorted[first] >> _shift)
                end++;
            buckets.Add((first, end - first));
        }
        return buckets;
    }

    private void Seed(ReadOnlySpan<uint> bucket, bool[] taken)
    {
        ref var seed = ref _seeds[bucket[0] >> _shift];
        while (!Settle(bucket, seed, taken))
            seed = checked((ushort)(seed + 1));
    }

    private bool Settle(ReadOnlySpan<uint> bucket, uint seed, bool[] taken)
    {
        for (var i = 0; i < bucket.Length; i++)
        {
            ref var place = ref taken[PlaceOf(bucket[i], seed)];
            if (place)
            {
                Leave(bucket[..i], seed, taken);
                return false;
            }
            place = true;
        }
        return true;
    }

    private void Leave(ReadOnlySpan<uint> bucket, uint seed, bool[] taken)
    {
        foreach (var mixed in bucket)
            taken[PlaceOf(mixed, seed)] = false;
    }
}
