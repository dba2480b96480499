namespace StaticBriefing.Syntax.Tests.Articles;

public class PlainTextArticleTests
{
    [Fact]
    public void EachLineIsAParagraph()
    {
        var text = ReadArticle.Plain("The harbour opened on Monday.\nIts master was glad.\n");
        Assert.Equal("<p>The harbour opened on Monday.</p><p>Its master was glad.</p>", text.ToHtml());
        Assert.Equal("The harbour opened on Monday.\nIts master was glad.", text.Text);
    }

    [Fact]
    public void WrappedLinesBetweenBlankLinesAreOneParagraph()
    {
        var text = ReadArticle.Plain("The harbour\r\nopened.\r\n\r\n  Its master \r\nwas glad.");
        Assert.Equal(["The harbour opened.", "Its master was glad."], text.Words());
    }

    [Fact]
    public void LongLinesAreParagraphsThoughBlankLinesPartThem()
    {
        var text = ReadArticle.Plain($"{new string('a', 101)}\nShort.\n\nOther.");
        Assert.Equal(3, text.Blocks.Count);
    }

    [Fact]
    public void SpansLeadBackToTheRawFile()
    {
        const string raw = "The harbour\r\nopened.\r\n\r\n  Its master \r\nwas glad.";
        var text = ReadArticle.Plain(raw);
        var glad = text.ToSource(new(text.Text.IndexOf("was glad", StringComparison.Ordinal), 8));
        Assert.Equal("was glad", raw.Substring(glad.Start, glad.Length));
    }

    [Fact]
    public void ControlCharactersAreMadeVisibleInPlace()
    {
        var text = ReadArticle.Plain("a\u0001b\tc\u202Ed");
        Assert.Equal("a\uFFFDb\tc\u202Ed", text.Text);
    }
}
