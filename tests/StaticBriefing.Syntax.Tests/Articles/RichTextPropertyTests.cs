using CsCheck;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Tests.Articles;

public class RichTextPropertyTests
{
    private static readonly Gen<string> Prose = Pieces(
        "word", "Ada", " ", "  ", "\n", "\r\n", "\n\n", "\t", ".", "“", "é", "😀", "\u0001", "\u00A0", "-", "x");

    private static readonly Gen<string> Markdown = Pieces(
        "word", " ", "\n", "\n\n", "\r\n", "*", "**", "_", "`", "[a](https://example.org)", "[", "](", "> ", "- ", "1. ", "# ", "    ", "&amp;", "\\", "<b>", "</b>",
        "<div>", "</div>", "|", "|-|-|\n", "```\n", "---\n", "<br>", "<p>x", "![i](j.png)", "https://example.org/", "😀", "<script>", "</script>", "<ul><li>");

    private static readonly Gen<string> Html = Pieces(
        "word", " ", "\n", "\r\n", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<div>", "</div>", "<ul>", "<li>", "</ul>", "<ol>", "<blockquote>", "</blockquote>",
        "<table>", "<tr>", "<td>", "</table>", "<th>", "<caption>", "<h1>", "</h1>", "<h3>", "<a href='https://example.org'>", "</a>", "<pre>", "</pre>", "<dl>", "<dt>",
        "<dd>", "</dl>", "<figure>", "<figcaption>", "</figure>", "<br>", "<hr>", "&amp;", "&lt;", "<", "&", "<span>", "</span>", "<!-- c -->", "<script>x</script>",
        "<form>", "</form>", "<button>", "<center>", "<details><summary>", "<img alt='i'>", "<svg><p>", "<math><mi>", "<select><option>", "<nav>");

    [Fact]
    public void PlainTextIsWholeAndLeadsBackExactly() => Prose.Sample(raw =>
    {
        var text = ReadArticle.Plain(raw);
        Assert(text);
        Markup.AssertLeadsForward(text);
        for (var i = 0; i < text.Text.Length; i++)
        {
            var source = text.ToSource(new(i, 1));
            var isSame = source.Length >= 1 && (raw[source.Start] == text.Text[i] || char.IsControl(raw[source.Start]) || char.IsWhiteSpace(raw[source.Start]));
            Xunit.Assert.True(isSame || text.Text[i] == '\n', $"{i}: {source}");
        }
    });

    [Fact]
    public void MarkdownIsWhole() => Markdown.Sample(raw => Assert(ReadArticle.Markdown(raw)));

    [Fact]
    public void HtmlIsWhole() => Html.Sample(raw => Assert(ReadArticle.Html(raw)));

    [Theory]
    [InlineData("<pre> <script>x</script></pre>")]
    [InlineData("<p>Ada said so.</p><pre> <center><script>x</script></center></pre>")]
    public void CodeOfNothingButSpacesIsNoBlock(string raw)
    {
        var text = ReadArticle.Html(raw);

        Assert(text);
        Xunit.Assert.DoesNotContain(text.Blocks, block => block.Kind == TextBlockKind.Code);
    }

    // A list of choices takes any element as it comes, so a table in it need not have rows.
    [Theory]
    [InlineData("<select><option><table></span>word<figcaption>more<th><tr>word", "<p>word</p><p>more</p><p>word</p>")]
    [InlineData("<select><option><table><tbody>loose<tr><td>cell", "<p>loose</p><p>cell</p>")]
    [InlineData("<select><option><table><tbody><tr><td>cell", "<table><tbody><tr><td>cell</td></tr></tbody></table>")]
    public void ATableThatHoldsMoreThanItsPartsBecomesParagraphs(string choices, string expected)
    {
        var text = ReadArticle.Markdown($"<div>\n{choices}");

        Assert(text);
        Xunit.Assert.Equal(expected, text.ToHtml());
    }

    [Fact]
    public void TextOfSimpleHtmlLeadsBackExactly() => Pieces("word", "Ada", " ", "<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<br>", "\n").Sample(raw =>
    {
        var text = ReadArticle.Html(raw);
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (char.IsLetter(text.Text[i]))
                Xunit.Assert.Equal(text.Text[i].ToString(), raw.Substring(text.ToSource(new(i, 1)).Start, 1));
        }
    });

    private static void Assert(RichText text)
    {
        Markup.AssertIsWhole(text);
        Markup.AssertIsAllowed(text);
    }

    private static Gen<string> Pieces(params string[] pieces) => Gen.OneOf<string>(pieces).Array[0, 24].Select(string.Concat);
}
