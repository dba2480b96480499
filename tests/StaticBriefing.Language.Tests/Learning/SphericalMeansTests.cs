using StaticBriefing.Training.Words;

namespace StaticBriefing.Language.Tests.Learning;

public class SphericalMeansTests
{
    [Fact]
    public void WhatPointsTheSameWayIsOneGroup()
    {
        float[] vectors = [1, 0, 0, 0, 0, 1, 0, 0, 0.8f, 0.6f, 0, 0, 0.6f, 0.8f, 0, 0];

        var (groupOf, means) = SphericalMeans.Find(vectors, dimensions: 4, groups: 2, rounds: 5);

        Assert.Equal([0, 1, 0, 1], groupOf);
        Assert.Equal(1, Math.Sqrt((means[0] * means[0]) + (means[1] * means[1])), 5);
    }

    [Fact]
    public void AGroupThatLosesItsWordsStaysWhereItWas()
    {
        float[] vectors = [1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0];

        var (groupOf, means) = SphericalMeans.Find(vectors, dimensions: 4, groups: 2, rounds: 1);

        Assert.Equal([0, 0, 0], groupOf);
        Assert.Equal([1f, 0f, 0f, 0f], means[4..]);
    }
}
