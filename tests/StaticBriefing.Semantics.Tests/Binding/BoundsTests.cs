using System.Diagnostics;
using System.Text;

namespace StaticBriefing.Semantics.Tests.Binding;

/// <summary>Hostile texts of some hundred thousand facts: what grows with their square would take hours.</summary>
public class BoundsTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("“a” ")]
    [InlineData("a ")]
    [InlineData("Ada said “it rains in the town today”. ")]
    [InlineData("Ada Tarn met Bob Tarn in Port Ellery, ")]
    [InlineData("in 2019 came 30 people, ")]
    public void ManyFactsTakeTimeInProportion(string unit)
    {
        var text = new StringBuilder().Insert(0, unit, 300_000 / unit.Length).ToString();
        var briefing = Briefing.Of(text, "people: [Ada Tarn]\ntopics: [a]\nplaces: [Port Ellery]");
        var watch = Stopwatch.StartNew();
        _ = briefing.Facts;
        Assert.True(watch.Elapsed < _limit, $"{watch.Elapsed} for {text.Length} characters");
    }

    [Fact]
    public void ASentenceWithoutEndIsShownInPart()
    {
        var text = $"{string.Join(' ', Enumerable.Repeat("rain", 20_000))} in Port Ellery {string.Join(' ', Enumerable.Repeat("snow", 20_000))}";
        var runs = Assert.Single(Briefing.Of(text, "places: [Port Ellery]").Facts.Mentions).Runs;
        Assert.InRange(runs.Sum(run => run.Text.Length), 20, 1000);
        Assert.Contains(runs, run => run is { IsQuoted: true, Text: "Port Ellery" });
    }
}
