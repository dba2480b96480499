using System.Globalization;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>An incremental build is a full build, only faster: after any edits its files and findings are those of a clean build.</summary>
public class IncrementalEqualsCleanTests
{
    private const int EditsPerRun = 40;

    // 2,000 edits; BRIEFING_TEST_SEEDS asks for more.
    private static readonly int _seeds = int.TryParse(Environment.GetEnvironmentVariable("BRIEFING_TEST_SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seeds) ? seeds : 50;

    public static IEnumerable<TheoryDataRow<int>> Seeds => Enumerable.Range(1, _seeds).Select(seed => new TheoryDataRow<int>(seed));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AfterEveryEditTheSiteIsThatOfACleanBuild(int seed)
    {
        var workshop = Workshop.OfTwoOutlets();
        var edits = new Edits(workshop, seed);
        var history = new List<string>();
        for (var i = 0; i < EditsPerRun; i++)
        {
            history.Add(edits.Next());
            var (incremental, clean) = (workshop.Build(), workshop.BuildClean());

            var differing = incremental.Fingerprint().Concat(incremental.Lines()).Except(clean.Fingerprint().Concat(clean.Lines()))
                .Concat(clean.Fingerprint().Concat(clean.Lines()).Except(incremental.Fingerprint().Concat(incremental.Lines())));
            Assert.True(!differing.Any(), $"After these edits\n  {string.Join("\n  ", history)}\nthe incremental build differs from the clean one in\n  {string.Join("\n  ", differing)}");
        }
    }
}
