using System.Globalization;

namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>Sites that are edited at random, and held against a clean build after each edit. In two halves, which run at the same time.</summary>
internal static class EditedSites
{
    private const int EditsPerRun = 40;

    // 2,000 edits; BRIEFING_TEST_SEEDS asks for more.
    private static readonly int _seeds = int.TryParse(Environment.GetEnvironmentVariable("BRIEFING_TEST_SEEDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seeds) ? seeds : 50;

    public static IEnumerable<TheoryDataRow<int>> Seeds(int remainder) =>
        Enumerable.Range(1, _seeds).Where(seed => seed % 2 == remainder).Select(seed => new TheoryDataRow<int>(seed));

    public static void Check(int seed)
    {
        var workshop = Workshop.OfTwoOutlets();
        var edits = new Edits(workshop, seed);
        var history = new List<string>();
        for (var i = 0; i < EditsPerRun; i++)
        {
            history.Add(edits.Next());
            if (i % 4 == 3)
                workshop.BuildPagesFirst();
            CompareWithClean(workshop, history);
        }
    }

    private static void CompareWithClean(Workshop workshop, List<string> history)
    {
        var (incremental, clean) = (Told(workshop.Build()), Told(workshop.BuildClean()));

        var differing = incremental.Except(clean).Concat(clean.Except(incremental));
        Assert.True(!differing.Any(), $"After these edits\n  {string.Join("\n  ", history)}\nthe incremental build differs from the clean one in\n  {string.Join("\n  ", differing)}");
    }

    // Files and findings.
    private static List<string> Told(Built built) => [.. built.Fingerprint(), .. built.Lines()];
}
