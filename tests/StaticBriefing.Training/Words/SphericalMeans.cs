using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StaticBriefing.Training.Words;

/// <summary>Sorts vectors of length one into groups of the nearest: spherical k-means (Dhillon and Modha, 2001).</summary>
internal static class SphericalMeans
{
    /// <summary>The group of each vector, and the groups' means.</summary>
    /// <param name="vectors">One after another; the groups begin with the first ones.</param>
    public static (int[] GroupOf, float[] Means) Find(float[] vectors, int dimensions, int groups, int rounds)
    {
        var (groupOf, means) = (new int[vectors.Length / dimensions], vectors[..(groups * dimensions)]);
        for (var round = 0; round < rounds; round++)
        {
            Parallel.For(0, groupOf.Length, i => groupOf[i] = Nearest(vectors.AsSpan(i * dimensions, dimensions), means));
            means = Means(vectors, groupOf, dimensions, means);
        }
        return (groupOf, means);
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] means)
    {
        var (best, most) = (0, float.NegativeInfinity);
        for (var group = 0; group * vector.Length < means.Length; group++)
        {
            if (Product(vector, means.AsSpan(group * vector.Length, vector.Length)) is var product && product > most)
                (best, most) = (group, product);
        }
        return best;
    }

    // Four sums, added in one order: the same on machines with wider registers.
    private static float Product(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector128<float>.Zero;
        var a = MemoryMarshal.Cast<float, Vector128<float>>(one);
        var b = MemoryMarshal.Cast<float, Vector128<float>>(other);
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum[0] + sum[1] + (sum[2] + sum[3]);
    }

    // A group that lost all its words stays where it was.
    private static float[] Means(float[] vectors, int[] groupOf, int dimensions, float[] before)
    {
        var means = new float[before.Length];
        for (var i = 0; i < vectors.Length; i++)
            means[(groupOf[i / dimensions] * dimensions) + (i % dimensions)] += vectors[i];
        for (var at = 0; at < means.Length; at += dimensions)
        {
            var mean = means.AsSpan(at, dimensions);
            WordVectors.Normalise(mean);
            if (!mean.ContainsAnyExcept(0f))
                before.AsSpan(at, dimensions).CopyTo(mean);
        }
        return means;
    }
}
