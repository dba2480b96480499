using System.Diagnostics;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Tests.Articles;

public class BombTests
{
    /// <summary>Alone on a machine each takes less than five seconds; the tests share theirs.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string, int> Bombs => new()
    {
        { "a.md", "[a](", 100_000 },
        { "a.md", "*", 100_000 },
        { "a.md", "*a _b ", 50_000 },
        { "a.md", ">", 50_000 },
        { "a.md", "- ", 10_000 },
        { "a.md", "1. ", 10_000 },
        { "a.md", "`", 100_000 },
        { "a.md", "&", 100_000 },
        { "a.md", "<", 100_000 },
        { "a.md", "[", 100_000 },
        { "a.md", "![", 100_000 },
        { "a.md", "](", 100_000 },
        { "a.md", "<!--", 100_000 },
        { "a.md", "<div>", 50_000 },
        { "a.md", "<div>\n\n", 50_000 },
        { "a.md", "<b>", 50_000 },
        { "a.md", "x <![CDATA[", 50_000 },
        { "a.md", "https://a.b ", 100_000 },
        { "a.md", "[a]: b\n", 100_000 },
        { "a.md", "|a|b|\n|-|-|\n", 20_000 },
        { "a.md", "- a\n", 100_000 },
        { "a.md", "[[a]] ", 100_000 },
        { "a.md", "word ", 1_000_000 },
        { "a.md", "word\n", 1_000_000 },
        { "a.md", "# a\n", 100_000 },
        { "a.md", "\\", 1_000_000 },
        { "a.html", "<div>", 50_000 },
        { "a.html", "<div>", 1_000_000 },
        { "a.html", "<b>", 100_000 },
        { "a.html", "<b><p>", 100_000 },
        { "a.html", "<a><p></a>", 50_000 },
        { "a.html", "<font><p><i><div></font></i>", 50_000 },
        { "a.html", "<ul><li>", 50_000 },
        { "a.html", "<blockquote>a", 50_000 },
        { "a.html", "<table><tr><td>", 20_000 },
        { "a.html", "<table>a<b>", 20_000 },
        { "a.html", "<td>a", 10_000 },
        { "a.html", "<svg><math>", 50_000 },
        { "a.html", "&", 1_000_000 },
        { "a.html", "<", 1_000_000 },
        { "a.html", "&amp;", 1_000_000 },
        { "a.html", "<!--", 1_000_000 },
        { "a.html", "<p style='width:calc(calc(calc('>a", 50_000 },
        { "a.html", "<script>a</script>b", 50_000 },
        { "a.html", "<a href=javascript:x>b</a>", 20_000 },
        { "a.html", "<body><p>word, word", 4_000 },
        { "a.html", "<body><div><p>word, word", 900 },
        { "a.html", "<body>word<br>", 100_000 },
        { "a.txt", "word\n", 1_000_000 },
        { "a.txt", "\n", 5_000_000 },
        { "a.txt", "---\n", 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void BombIsReadInBoundedTime(string path, string piece, int times)
    {
        var watch = Stopwatch.StartNew();
        var text = ReadArticle.From(path, string.Concat(Enumerable.Repeat(piece, times))).Text;
        TestContext.Current.SendDiagnosticMessage("{0} × {1}: {2} ms", piece, times, watch.ElapsedMilliseconds);
        Assert.True(watch.Elapsed < Budget, $"{watch.Elapsed} is too long.");
        Markup.AssertIsWhole(text);
    }

    [Theory]
    [InlineData("[a](", 100_000)]
    [InlineData(">", 50_000)]
    [InlineData("- ", 10_000)]
    [InlineData("*", 100_000)]
    [InlineData("|a|b", 20_000)]
    public void TextThatWouldHangIsReportedOnceAndKeptAsPlainText(string piece, int times)
    {
        var diagnostics = new DiagnosticBag();
        var bomb = "First line.\n\n" + string.Concat(Enumerable.Repeat(piece, times));
        var text = ReadArticle.From("a.md", bomb, diagnostics).Text;
        var finding = Assert.Single(diagnostics.ToEquatableArray());
        Assert.Equal("SB1006", finding.Id);
        Assert.Equal(2, finding.Location!.Start.Line);
        Assert.Contains(piece.Trim(), text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNestingIsReadOnASmallStack()
    {
        var failure = default(Exception);
        var thread = new Thread(
            () => failure = Record.Exception(() =>
            {
                ReadArticle.Html(string.Concat(Enumerable.Repeat("<div><ul><li><blockquote><b>a", 10_000)));
                ReadArticle.Markdown(string.Concat(Enumerable.Repeat("> - ", 25)) + string.Concat(Enumerable.Repeat("**a *b ", 200)));
            }),
            1_500_000);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
