using System.Text.RegularExpressions;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Specs.Tests.Specs;

public partial class DiagnosticCoverageTests
{
    /// <summary>Findings that no inputs in memory can bring about, why, and where they are tested instead.</summary>
    private static readonly Dictionary<string, string> _elsewhere = new(StringComparer.Ordinal)
    {
        ["SB1008"] = "a parser's own failure: no input is known that brings it about, and nothing tests it",
        ["SB5011"] = "every template is built in, so a project cannot lack one, and nothing tests it",
        ["SB5012"] = "every string is built in: UnreachableFindingTests",
        ["SB5301"] = "20,000 files: Site.Tests count",
        ["SB5302"] = "a file of 25 MiB: Site.Tests count",
        ["SB5303"] = "2,000 redirects: Site.Tests count",
        ["SB5304"] = "a gigabyte: UnreachableFindingTests",
        ["SB6001"] = "reading the disk: Pipelines.Tests",
        ["SB6002"] = "reading the disk: Pipelines.Tests",
        ["SB6003"] = "reading the disk: Pipelines.Tests",
        ["SB6004"] = "reading the disk: Pipelines.Tests",
        ["SB6005"] = "reading the disk: Pipelines.Tests",
        ["SB6006"] = "reading the disk: Pipelines.Tests",
        ["SB6012"] = "writing the disk: Pipelines.Tests",
        ["SB6013"] = "writing the disk: Pipelines.Tests",
        ["SB6014"] = "writing the disk: Pipelines.Tests",
        ["SB6015"] = "writing the disk: Pipelines.Tests",
        ["SB6016"] = "writing the disk: Pipelines.Tests",
        ["SB6017"] = "writing the disk: Pipelines.Tests",
        ["SB6020"] = "the preview server: Pipelines.Tests",
        ["SB6021"] = "the preview server: Pipelines.Tests",
        ["SB6022"] = "the preview server: Pipelines.Tests",
        ["SB6023"] = "the preview server: Pipelines.Tests",
    };

    private static readonly HashSet<string> _specified =
        [.. SpecTests.All.SelectMany(spec => spec.Diagnostics).Select(line => Id().Match(line).Value).Where(id => id.Length > 0)];

    public static IEnumerable<TheoryDataRow<string>> Ids => DescriptorCatalog.All.Select(descriptor => new TheoryDataRow<string>(descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryDiagnosticHasASpec(string id) =>
        Assert.True(_specified.Contains(id) != _elsewhere.ContainsKey(id), $"{id} has no spec under tests/specs/, or has one and is listed as tested elsewhere.");

    [Fact]
    public void EverySpecifiedDiagnosticIsInTheCatalog() =>
        Assert.DoesNotContain(_specified.Concat(_elsewhere.Keys), id => DescriptorCatalog.Find(id) is null);

    [GeneratedRegex("\\bSB[0-9]{4}\\b")]
    private static partial Regex Id();
}
