using StaticBriefing.Syntax.Yaml;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: b\n", "a", "b")]
    [InlineData("a: 'it''s'\n", "a", "it's")]
    [InlineData("a: \"x\\ty\"\n", "a", "x\ty")]
    [InlineData("a: |\n  one\n  two\n", "a", "one\ntwo\n")]
    [InlineData("a: >-\n  one\n  two\n", "a", "one two")]
    [InlineData("---\na: b\n", "a", "b")]
    [InlineData("😀: b\n", "😀", "b")]
    public void ScalarsAreUnquotedAndFolded(string text, string key, string value) =>
        Assert.Equal(value, Assert.IsType<YamlScalar>(YamlText.Mapping(text).Value(key)).Value);

    [Theory]
    [InlineData("a:\n")]
    [InlineData("a: ~\n")]
    [InlineData("a: null\n")]
    [InlineData("a: NULL\n")]
    public void PlainNullIsNull(string text) => Assert.Null(Assert.IsType<YamlScalar>(YamlText.Mapping(text).Value("a")).Value);

    [Theory]
    [InlineData("a: 'null'\n", "null")]
    [InlineData("a: \"\"\n", "")]
    [InlineData("a: nULL\n", "nULL")]
    public void QuotedNullIsText(string text, string value) =>
        Assert.Equal(value, Assert.IsType<YamlScalar>(YamlText.Mapping(text).Value("a")).Value);

    [Theory]
    [InlineData("a: b\n", "b")]
    [InlineData("a: 'b'   # why\n", "'b'")]
    [InlineData("a: |\n  one\n  two\n\nc: d\n", "|\n  one\n  two")]
    [InlineData("a: [1,\n  2]\nc: d\n", "[1,\n  2]")]
    [InlineData("a: {x: 1 }\nc: d\n", "{x: 1 }")]
    [InlineData("a: []\nc: d\n", "[]")]
    [InlineData("a:\n  - x\n  - y: 1\n    z: 2\n\n\nc: d\n", "- x\n  - y: 1\n    z: 2")]
    [InlineData("a:\n  b:\n    c: 1\n# end\n", "b:\n    c: 1")]
    [InlineData("a: [[1], {x: [2]}]\n", "[[1], {x: [2]}]")]
    public void AValueCoversWhatWasWritten(string text, string covered)
    {
        var (node, source, _) = YamlText.Read(text);
        Assert.Equal(covered, YamlText.Slice(source, ((YamlMapping)node!).Value("a")));
    }

    [Fact]
    public void AMappingEndsWithItsLastValue()
    {
        var (node, source, _) = YamlText.Read("# head\na: 1\nb:\n  - c: 2\n\n# foot\n");
        Assert.Equal("a: 1\nb:\n  - c: 2", YamlText.Slice(source, node!));
    }

    [Fact]
    public void PositionsCountFromTheFile()
    {
        var source = SourceText.From("input/a.md", "---\r\ntitle: 😀 x\r\ndate: 2025\r\n---\r\nText.\r\n");
        var span = TextSpan.FromBounds(5, source.Content.IndexOf("---", 5, StringComparison.Ordinal));
        var mapping = (YamlMapping)YamlReader.Read(source, span, new DiagnosticBag())!;
        Assert.Equal("(3,7)", mapping.Value("date").Location.Start.ToString());
        Assert.Equal("(3,1)", mapping.Find("date")!.Key.Location.Start.ToString());
        Assert.Equal("2025", YamlText.Slice(source, mapping.Value("date")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    public void AnEmptyTextHasNoMappingAndNoFinding(string text)
    {
        var (node, _, diagnostics) = YamlText.Read(text);
        Assert.Empty(diagnostics);
        Assert.False(node is YamlMapping);
    }

    [Fact]
    public void ADuplicateKeyIsReportedAtTheSecondAndDropped()
    {
        var (node, _, diagnostics) = YamlText.Read("a: 1\nb: 2\na: 3\n");
        var finding = Assert.Single(diagnostics);
        Assert.Equal("input/test.yml(3,1): error SB1105: The key 'a' is written twice in one mapping; the first stands on line 1, and this one is not used. Remove one of the two.", finding.ToString());
        var mapping = Assert.IsType<YamlMapping>(node);
        Assert.Equal("1", ((YamlScalar)mapping.Value("a")).Value);
        Assert.Equal(2, mapping.Entries.Count);
    }

    [Theory]
    [InlineData("a: &x 1\n", "SB1103", "(1,4)")]
    [InlineData("a: *x\n", "SB1103", "(1,4)")]
    [InlineData("a: !!str 1\n", "SB1104", "(1,4)")]
    [InlineData("a: 1\n---\nb: 2\n", "SB1106", "(2,1)")]
    [InlineData("? [x]\n: 1\n", "SB1108", "(1,3)")]
    [InlineData(": 1\n", "SB1108", "(1,1)")]
    [InlineData("a: x\0y\n", "SB1109", "(1,5)")]
    public void WhatBriefingsDoWithoutIsRefusedInItsPlace(string text, string id, string position)
    {
        var finding = Assert.Single(YamlText.Read(text).Diagnostics);
        Assert.Equal(id, finding.Id);
        Assert.Equal(position, finding.Location!.Start.ToString());
    }

    [Theory]
    [InlineData("title: foo: bar\n", "(1,11)", "a value without quotes holds ': '")]
    [InlineData("a:\n\tb: 1\n", "(2,1)", "indented with a tab")]
    [InlineData("x: 1\na: @me\n", "(2,4)", "a value begins with '@'")]
    [InlineData("a: `x`\n", "(1,4)", "a value begins with '`'")]
    [InlineData("a: 'b\nc: d\n", "(1,4)", "opened here and never closed")]
    [InlineData("a: [1, 2\nb: 3\n", "(1,6)", "not closed")]
    [InlineData("a: \"x\\qy\"\n", "(1,4)", "backslash")]
    [InlineData("a: \"x\" y\n", "(1,8)", "something follows a value")]
    [InlineData("a: b\nc\nd: e\n", "(2,1)", "neither 'key: value' nor part of the value above")]
    [InlineData("- a\nb: 1\n", "(2,1)", "a list is followed by a line that is no item")]
    public void DamagedYamlIsOneFindingWithItsCure(string text, string position, string problem)
    {
        var (node, _, diagnostics) = YamlText.Read(text);
        var finding = Assert.Single(diagnostics);
        Assert.Null(node);
        Assert.Equal("SB1101", finding.Id);
        Assert.Equal(position, finding.Location!.Start.ToString());
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: \"one\ntwo\"\nb: 1\n", "one two")]
    [InlineData("a: \"one \r\ntwo\r\n  three\"\r\nb: 1\r\n", "one two three")]
    [InlineData("a: \"say \\\"x\\\"\nthere\"\nb: 1\n", "say \"x\" there")]
    public void AQuotedTextThatGoesOnUnindentedIsReadWithAWarning(string text, string value)
    {
        var (node, source, diagnostics) = YamlText.Read(text);
        var finding = Assert.Single(diagnostics);
        Assert.Equal("SB1107", finding.Id);
        Assert.Equal("(2,1)", finding.Location!.Start.ToString());
        var mapping = Assert.IsType<YamlMapping>(node);
        Assert.Equal(value, ((YamlScalar)mapping.Value("a")).Value);
        Assert.Equal("1", YamlText.Slice(source, mapping.Value("b")));
    }
}
