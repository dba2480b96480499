using StaticBriefing.Site.Hosts;
using StaticBriefing.Site.Output;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Specs.Tests.Specs;

/// <summary>Findings that no project of a sensible size brings about, so that no spec can show them.</summary>
public class UnreachableFindingTests
{
    [Fact]
    public void AThemeWithoutTheWordsOfDatesIsReported()
    {
        var diagnostics = new DiagnosticBag();

        Theme.Load([], new ThemeStrings("en", []), diagnostics);

        Assert.Contains(diagnostics.ToEquatableArray(), finding => finding.Id == "SB5012");
    }

    [Fact]
    public void ASiteOfMoreThanAGigabyteIsTooLargeForGithubPages()
    {
        var content = FileContent.From(new byte[50_000_000]);
        var files = Enumerable.Range(0, 21).Select(i => new OutputFile($"{i}.bin", content)).ToList();
        var diagnostics = new DiagnosticBag();

        HostRules.CheckLimits(Host.GithubPages, files, 0, null, diagnostics);
        HostRules.CheckLimits(Host.Netlify, files, 0, null, diagnostics);

        Assert.Equal("SB5304", Assert.Single(diagnostics.ToEquatableArray()).Id);
    }
}
