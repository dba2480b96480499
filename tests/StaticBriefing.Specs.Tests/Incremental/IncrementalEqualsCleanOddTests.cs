namespace StaticBriefing.Specs.Tests.Incremental;

/// <summary>An incremental build is a full build, only faster: after any edits its files and findings are those of a clean build.</summary>
public class IncrementalEqualsCleanOddTests
{
    public static IEnumerable<TheoryDataRow<int>> Seeds => EditedSites.Seeds(1);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AfterEveryEditTheSiteIsThatOfACleanBuild(int seed) => EditedSites.Check(seed);
}
