using System.Text;
using StaticBriefing.Pages.Exports.Formats;
using StaticBriefing.Pages.Exports.Tables;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Tests.Exports;

public class CsvTableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("“a” \"b\"", "\"“a” \"\"b\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void WhatACommaSeparatesIsQuoted(string text, string cell) => Assert.Equal($"a\r\n{cell}\r\n", Written(text));

    [Theory]
    [InlineData("=HYPERLINK(\"https://a.example\",\"b\")", "\"'=HYPERLINK(\"\"https://a.example\"\",\"\"b\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("– 1", "– 1")]
    public void NoTextIsAFormula(string text, string cell) => Assert.Equal($"a\r\n{cell}\r\n", Written(text));

    [Fact]
    public void NumbersAreNoTextAndNeedNoApostrophe() =>
        Assert.Equal("a\r\n-1.5\r\n", Written(ColumnType.Number, -1.5));

    [Fact]
    public void AListIsOneCell() => Assert.Equal("a\r\nb | c\r\n", Written(ColumnType.List, (EquatableArray<string>)["b", "c"]));

    [Fact]
    public void AListIsNoFormulaEither() => Assert.Equal("a\r\n'=b | =c\r\n", Written(ColumnType.List, (EquatableArray<string>)["=b", "=c"]));

    [Fact]
    public void ALoneSurrogateBecomesTheReplacementCharacter() => Assert.Equal("a\r\n\uFFFD\r\n", Written("\uD800"));

    // Long texts are handed over in pieces, none of which may end within a character.
    [Fact]
    public void ALongTextKeepsItsCharacters()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\U0001F30A", 40_000));

        Assert.Equal($"a\r\n{text}\r\n", Written(text));
    }

    private static string Written(string text) => Written(ColumnType.Text, text);

    private static string Written(ColumnType type, Cell cell)
    {
        using var file = new MemoryStream();
        CsvTable.Write(file, new TableData("t", HasId: false, [new ExportColumn("a", type, "")], 1, (_, _) => cell, _ => { }));
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
