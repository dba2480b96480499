using System.Globalization;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Specs.Tests.Sites;

/// <summary>Equal inputs give equal bytes, whatever the order of files, the number of threads, the culture and the time zone.</summary>
public class ReproducibilityTests
{
    public static IEnumerable<TheoryDataRow<string>> Sites => SiteFolders.Valid.Append("invalid/several-faults").Select(site => new TheoryDataRow<string>(site));

    [Theory]
    [MemberData(nameof(Sites))]
    public void BuildingTwiceGivesTheSameBytesAndFindings(string site) => AssertSame(WholeSiteTests.Build(site), WholeSiteTests.Build(site));

    [Theory]
    [MemberData(nameof(Sites))]
    public void FourThreadsGiveTheSameBytesAsOne(string site)
    {
        var inputs = Builds.ScanFolder(SiteFolders.PathOf(site));

        AssertSame(Builds.Build(inputs), Builds.Build(inputs, Builds.Options with { Jobs = 4 }));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void TheOrderOfFilesDoesNotMatter(string site)
    {
        var inputs = Builds.ScanFolder(SiteFolders.PathOf(site));

        AssertSame(Builds.Build(inputs), Builds.Build(inputs with { Files = inputs.Files.Reverse().ToEquatableArray() }));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void TheCultureDoesNotMatter(string site)
    {
        var inputs = Builds.ScanFolder(SiteFolders.PathOf(site));
        var expected = Builds.Build(inputs);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Turkish();

            AssertSame(expected, Builds.Build(inputs));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    // The product runs without culture data, so a culture whose every habit differs is made by hand.
    private static CultureInfo Turkish()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.MonthNames = [.. culture.DateTimeFormat.MonthNames.Select(name => name.Length == 0 ? "" : "ay " + name)];
        return culture;
    }

    private static void AssertSame(Built expected, Built actual)
    {
        Assert.Equal(expected.Fingerprint(), actual.Fingerprint());
        Assert.Equal(expected.Lines(), actual.Lines());
    }
}
