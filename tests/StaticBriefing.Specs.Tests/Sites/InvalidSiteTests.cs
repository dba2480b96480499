using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Specs.Tests.Sites;

/// <summary>Sites with one fault each, and one with several: the faults are found, and the rest of the site is built.</summary>
public class InvalidSiteTests
{
    private static readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal)
    {
        ["invalid/alias-clash"] = "SB3004 SB3004",
        ["invalid/bad-settings"] = "SB1120 SB1122",
        ["invalid/checksum-changed"] = "SB3007",
        ["invalid/duplicate-key"] = "SB1105",
        ["invalid/impossible-date"] = "SB1123",
        ["invalid/misquoted"] = "SB3001",
        ["invalid/missing-seed"] = "SB3005",
        ["invalid/not-utf8"] = "",
        ["invalid/seed-twice"] = "SB3006",
        ["invalid/several-faults"] = "SB1120 SB1123 SB3001 SB1105 SB3005",
        ["invalid/slug-twice"] = "SB3008",
        ["invalid/template-typo"] = "SB5001",
        ["invalid/unclosed-front-matter"] = "SB1004",
        ["invalid/unknown-key"] = "SB1120",
    };

    public static IEnumerable<TheoryDataRow<string>> Sites => SiteFolders.Invalid.Select(site => new TheoryDataRow<string>(site));

    [Theory]
    [MemberData(nameof(Sites))]
    public void TheFaultsOfAnInvalidSiteAreFoundAndNothingElseIs(string site)
    {
        var found = WholeSiteTests.Build(site).Diagnostics.Where(finding => finding.Severity != DiagnosticSeverity.Info).Select(finding => finding.Id);

        Assert.Equal(_faults[site], string.Join(' ', found));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void TheRestOfAnInvalidSiteIsBuilt(string site) =>
        Assert.Contains(WholeSiteTests.Build(site).Files, file => file.Path.StartsWith("articles/", StringComparison.Ordinal) && file.Path.Contains("/lighthouse/", StringComparison.Ordinal) || file.Path.Contains("/skerry-point/", StringComparison.Ordinal));
}
