namespace StaticBriefing.Specs.Tests.Specs;

public class SpecTests
{
    private static readonly Dictionary<string, Spec> _specs = SpecReader.ReadAll(Repository.PathOf("tests", "specs")).ToDictionary(spec => spec.ToString());

    public static IEnumerable<TheoryDataRow<string>> Names => _specs.Keys.Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });

    internal static IEnumerable<Spec> All => _specs.Values;

    [Theory]
    [MemberData(nameof(Names))]
    public void TheSpecHolds(string name)
    {
        var faults = SpecRun.FaultsOf(_specs[name]);

        Assert.True(faults.Length == 0, $"{name}\n(- expected, + found)\n{faults}");
    }
}
