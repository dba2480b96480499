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
        Settle(features);
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

    // The largest buckets first, as long as most places are free.
    private void Settle(ReadOnlySpan<uint> features)
    {
        var (ends, mixed) = Dealt(features);
        var (taken, most) = (new bool[_count], 0);
        for (var bucket = 0; bucket < _seeds.Length; bucket++)
            most = Math.Max(most, ends[bucket + 1] - ends[bucket]);
        for (var size = most; size > 0; size--)
        {
            for (var bucket = 0; bucket < _seeds.Length; bucket++)
            {
                if (ends[bucket + 1] - ends[bucket] == size)
                    Seed(mixed.AsSpan(ends[bucket], size), taken);
            }
        }
    }

    /// <summary>The features, mixed, bucket by bucket, and where each bucket ends, behind a 0.</summary>
    private (int[] Ends, uint[] Mixed) Dealt(ReadOnlySpan<uint> features)
    {
        var (ends, mixed) = (new int[_seeds.Length + 1], new uint[features.Length]);
        foreach (var feature in features)
            ends[(Mixed(feature) >> _shift) + 1]++;
        for (var bucket = 0; bucket < _seeds.Length; bucket++)
            ends[bucket + 1] += ends[bucket];
        var next = ends.AsSpan(0, _seeds.Length).ToArray();
        foreach (var feature in features)
            mixed[next[Mixed(feature) >> _shift]++] = Mixed(feature);
        return (ends, mixed);
    }

    private void Seed(ReadOnlySpan<uint> bucket, bool[] taken)
    {
        ref var seed = ref _seeds[bucket[0] >> _shift];
        while (!Take(bucket, seed, taken))
            seed = checked((ushort)(seed + 1));
    }

    private bool Take(ReadOnlySpan<uint> bucket, uint seed, bool[] taken)
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
