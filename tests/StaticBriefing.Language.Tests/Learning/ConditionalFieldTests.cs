using StaticBriefing.Language.Learning;
using StaticBriefing.Training.Learning;

namespace StaticBriefing.Language.Tests.Learning;

public class ConditionalFieldTests
{
    private const int Labels = 3;

    private static readonly FieldOptions s_options = new(Epochs: 20, Rate: 0.1, Decay: 0, Eagerness: [0, 0], FewestDocuments: 1, LeastWeight: 1);

    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(-0.1)]
    [InlineData(-30.25)]
    [InlineData(300)]
    public void TheExponentialIsThatOfTheLibrary(double x) => Assert.InRange(Exponential.Of(x) / Math.Exp(x), 1 - 1e-13, 1 + 1e-13);

    [Fact]
    public void MarginalsAreThoseOfAllSequencesCountedOneByOne()
    {
        double[] scores = [0.3, -1, 2, 0, 0.5, -0.5, 1, 1.5, -2];
        double[] transitions = [0.1, 0.4, -3, -0.2, 0, 1, 0.7, -1, 0.5, 0.2, 0.3, -0.4];
        var (all, ones, pairs) = (0.0, new double[9], new double[9]);
        for (var path = 0; path < 27; path++)
        {
            int[] labels = [path / 9, path / 3 % 3, path % 3];
            var weight = Math.Exp(transitions[9 + labels[0]] + scores[labels[0]] + scores[3 + labels[1]] + scores[6 + labels[2]]
                + transitions[(labels[0] * Labels) + labels[1]] + transitions[(labels[1] * Labels) + labels[2]]);
            all += weight;
            for (var i = 0; i < 3; i++)
                ones[(i * Labels) + labels[i]] += weight;
            pairs[(labels[1] * Labels) + labels[2]] += weight;
        }
        var marginals = new Marginals(scores, transitions, Labels);
        for (var i = 0; i < 9; i++)
        {
            Assert.Equal(ones[i] / all, marginals.Of(i / Labels, i % Labels), 1e-12);
            Assert.Equal(pairs[i] / all, marginals.OfPair(2, i / Labels, i % Labels), 1e-12);
        }
    }

    [Fact]
    public void WhatAnnotatorsMarkMoreOftenThanNotIsMarked()
    {
        // One feature is marked by two of three annotators, the other by one of three.
        var sequences = Enumerable.Range(0, 60).Select(i => new TaggedSequence(i, [[7], [9]], [(byte)(i % 3 > 0 ? 1 : 0), (byte)(i % 3 > 1 ? 1 : 0)])).ToList();
        var model = ConditionalField.Train(sequences, Labels, s_options);
        Assert.Equal([1, 0], Decode(model, [7], [9]));
    }

    [Fact]
    public void TrainingTwiceGivesTheSameBytes()
    {
        var sequences = Enumerable.Range(0, 40).Select(i => new TaggedSequence(i, [[7, (uint)(i % 5) + 20], [9, (uint)(i % 7) + 30]], [(byte)(i % 3), (byte)(i % 2)])).ToList();
        Assert.Equal(Bytes(sequences), Bytes(sequences));
    }

    private static byte[] Bytes(List<TaggedSequence> sequences)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, ConditionalField.Train(sequences, Labels, s_options));
        return stream.ToArray();
    }

    private static byte[] Decode(TagModel model, params uint[][] features)
    {
        var (scores, best) = (new int[features.Length * Labels], new byte[features.Length]);
        for (var i = 0; i < features.Length; i++)
            model.Score(features[i], scores.AsSpan(i * Labels, Labels));
        Viterbi.Decode(scores, model.Transitions, Labels, new byte[scores.Length], best);
        return best;
    }
}
