using System.Text.RegularExpressions;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Specs.Tests.Specs;

public partial class DiagnosticCoverageTests
{
    /// <summary>Findings that no inputs in memory can bring about, and where they are tested instead.</summary>
    private static readonly Dictionary<string, string> _elsewhere = new(StringComparer.Ordinal)
    {
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
        Assert.Empty(_specified.Concat(_elsewhere.Keys).Where(id => DescriptorCatalog.Find(id) is null));

    [GeneratedRegex("\\bSB[0-9]{4}\\b")]
    private static partial Regex Id();
}
