using StaticBriefing.Syntax.Yaml;

namespace StaticBriefing.Syntax.Tests.Yaml;

public class YamlBombTests
{
    public static TheoryData<string, string> Bombs() => new()
    {
        { "[", "" }, { "[\n", "" }, { "- ", "" }, { "{a: ", "" }, { "? ", "" }, { "a,", "[" }, { "a: 1,", "{" }, { "x", "a: " }, { "x", "\"" },
        { "x\n", "\"" }, { "\n", "a: |\n" }, { " x\n", "a: >\n" }, { "x\n ", "a: " }, { "#\n", "" }, { "---\n", "" }, { "a: 1\n", "" },
        { "- x\n", "" }, { "]", "" }, { "\t", "" }, { "!a ", "" }, { "&a ", "" }, { "*a ", "" }, { ": ", "" }, { "- &a [*a]\n", "" },
        { "a: \"x\ny\"\n", "" }, { "\"x\ny\": 1\n", "" }, { " ", "" }, { "\r", "a:" }, { "'", "a: " }, { "%", "" }, { "a:\n ", "" }, { "\ud800", "" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void ALongTextIsReadOrRefusedInTimeOnASmallStack(string unit, string head)
    {
        var text = head + string.Concat(Enumerable.Repeat(unit, (YamlReader.MaximumLength - head.Length) / unit.Length));
        var thread = new Thread(() => YamlText.Read(text), 256 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void SixtyFourLevelsAreReadAndOneMoreIsRefused()
    {
        Assert.Empty(YamlText.Read(new string('[', 64) + new string(']', 64)).Diagnostics);
        var (node, _, diagnostics) = YamlText.Read(new string('[', 65) + new string(']', 65));
        Assert.Null(node);
        Assert.Equal("SB1102", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void ATextOverTheCapIsRefused() =>
        Assert.Equal("SB1100", Assert.Single(YamlText.Read("a: " + new string('x', YamlReader.MaximumLength)).Diagnostics).Id);

    [Fact]
    public void ADamagedDocumentGetsNoMoreThanAHundredFindings() =>
        Assert.Equal(100, YamlText.Read(string.Concat(Enumerable.Repeat("a: 1\n", 1000))).Diagnostics.Count);

    [Fact]
    public void ADocumentFullOfAliasesGetsOneFinding() =>
        Assert.Equal("SB1103", Assert.Single(YamlText.Read(string.Concat(Enumerable.Repeat("- *a\n", 1000))).Diagnostics).Id);
}
