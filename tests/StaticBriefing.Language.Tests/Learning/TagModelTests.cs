using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Tests.Learning;

public class TagModelTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void TheRowsOfKnownFeaturesAreSummedAndUnknownOnesSayNothing(int labels)
    {
        // Hashes that differ in their high bits only meet in one place of the table.
        uint[] features = [7, 7 + (1u << 20), 7 + (1u << 24), uint.MaxValue];
        var model = Model(labels, features);
        var scores = new int[labels];
        model.Score([features[0], 99, features[2], features[3], 7 + (1u << 28)], scores);
        Assert.Equal(Enumerable.Range(0, labels).Select(label => Weight(0, label) + Weight(2, label) + Weight(3, label)), scores);
    }

    [Fact]
    public void AModelIsTheSameAfterItsFile()
    {
        var model = Model(9, [3, 5, 1u << 31]);
        using var file = new MemoryStream();
        ModelFile.Write(file, model);
        file.Position = 0;
        var read = ModelFile.Read(file);
        Assert.Equal(model.Transitions, read.Transitions);
        Assert.Equal(model.Features.OrderBy(feature => feature.Key).Select(Show), read.Features.OrderBy(feature => feature.Key).Select(Show));
    }

    private static TagModel Model(int labels, uint[] features) => new(
        labels,
        features,
        [.. features.SelectMany((_, feature) => Enumerable.Range(0, labels).Select(label => Weight(feature, label)))],
        [.. Enumerable.Range(-5, (labels + 1) * labels)]);

    private static short Weight(int feature, int label) => (short)((label % 2 == 0 ? 1000 : -1000) * (feature + 1) + label);

    private static string Show(KeyValuePair<uint, short[]> feature) => $"{feature.Key}: {string.Join(' ', feature.Value)}";
}
