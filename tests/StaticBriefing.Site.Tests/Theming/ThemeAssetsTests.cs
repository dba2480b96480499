using StaticBriefing.Site.Tests.Support;

namespace StaticBriefing.Site.Tests.Theming;

public class ThemeAssetsTests
{
    [Fact]
    public void AStyleSheetNamesOtherAssetsByTheirPublishedNames()
    {
        var theme = SmallTheme.LoadClean(
            ("assets/img/paper.png", "png"),
            ("assets/briefing.css", "a { background: url(\"img/paper.png\") } b { background: url(data:image/png;base64,AA) }"));

        var image = theme.Assets.Single(file => file.Path.EndsWith(".png", StringComparison.Ordinal));
        var sheet = theme.Assets.Single(file => file.Path.EndsWith(".css", StringComparison.Ordinal));

        Assert.Equal($"a {{ background: url(\"{image.Path["assets/".Length..]}\") }} b {{ background: url(data:image/png;base64,AA) }}", sheet.Content.ToText());
    }

    [Theory]
    [InlineData("a {}\nb { background: url(https://example.org/a.png) }", "theme/assets/briefing.css(2,21)", "SB5018")]
    [InlineData("b { background: url('missing.png') }", "theme/assets/briefing.css(1,22)", "SB5018")]
    [InlineData("@import 'other.css';", "theme/assets/briefing.css(1,1)", "SB5019")]
    public void AStyleSheetAsksNobodyElseForAnything(string css, string place, string id)
    {
        var (_, diagnostics) = SmallTheme.Load(("assets/briefing.css", css));

        var finding = Assert.Single(diagnostics);
        Assert.Equal((place, id), (finding.Location!.ToString(), finding.Id));
    }

    [Theory]
    [InlineData("// Why.\n(function () {\n  // Here too.\n  const a = 'http://x';   // stays\n\n  run(a);\n}());\n", "(function () {\nconst a = 'http://x';   // stays\nrun(a);\n}());\n")]
    [InlineData("let a = `${b} //`;\n  c();", "let a = `${b} //`;\nc();\n")]
    public void AScriptIsPublishedWithoutWhatOnlyItsAuthorsNeed(string script, string published) => Assert.Equal(published, Published(script));

    [Theory]
    [InlineData("let a = `\n  // text\n`;\n")]
    [InlineData("let a = `${`\n  // text\n`}`;\n")]
    [InlineData("let a = 'one\\\n  // two';\n")]
    public void AScriptWithATextOfSeveralLinesIsPublishedAsItIs(string script) => Assert.Equal(script, Published(script));

    [Fact]
    public void OtherContentHasAnotherName()
    {
        var one = SmallTheme.LoadClean(("assets/briefing.css", "a {}")).Assets[0].Path;
        var two = SmallTheme.LoadClean(("assets/briefing.css", "b {}")).Assets[0].Path;

        Assert.NotEqual(one, two);
    }

    private static string Published(string script) => SmallTheme.LoadClean(("assets/own.js", script)).Assets.Single(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).Content.ToText();
}
