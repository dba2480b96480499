using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Tests.Articles;

public class MarkdownArticleTests
{
    [Theory]
    [InlineData("One *two* **three**.", "<p>One <em>two</em> <strong>three</strong>.</p>")]
    [InlineData("One\ntwo.", "<p>One two.</p>")]
    [InlineData("One  \ntwo.", "<p>One<br> two.</p>")]
    [InlineData("# One\n## Two\ntext", "<h2>One</h2><h3>Two</h3><p>text</p>")]
    [InlineData("### One\n\n---\n\ntext", "<h2>One</h2><hr><p>text</p>")]
    [InlineData("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>")]
    [InlineData("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>")]
    [InlineData("> a\n> b\n\nc", "<blockquote><p>a b</p></blockquote><p>c</p>")]
    [InlineData("```cs\nvar a = 1;\n  b\n```", "<pre><code>var a = 1;\n  b</code></pre>")]
    [InlineData("Use `a  b`.", "<p>Use <code>a b</code>.</p>")]
    [InlineData("A|B\n-|-\n1|2", "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>")]
    [InlineData("[a *b*](https://example.org/?x=1&y=2)", "<p><a href=\"https://example.org/?x=1&amp;y=2\">a <em>b</em></a></p>")]
    [InlineData("See https://example.org/ now", "<p>See <a href=\"https://example.org/\">https://example.org/</a> now</p>")]
    [InlineData("<ada@example.org>", "<p><a href=\"mailto:ada@example.org\">ada@example.org</a></p>")]
    [InlineData("![a boat](https://example.org/boat.jpg)", "<p><a href=\"https://example.org/boat.jpg\">a boat</a></p>")]
    [InlineData("![a boat](boat.jpg)", "<p>a boat</p>")]
    [InlineData("Fish &amp; chips &copy; \\*", "<p>Fish &amp; chips &#169; *</p>")]
    [InlineData("~~old~~ new", "<p><del>old</del> new</p>")]
    [InlineData("*a [b](https://example.org) c", "<p>*a <a href=\"https://example.org\">b</a> c</p>")]
    public void MarkdownBecomesAllowListedHtml(string markdown, string html) => Assert.Equal(html, ReadArticle.Markdown(markdown).ToHtml());

    [Fact]
    public void BlocksSayWhatTheyAre()
    {
        var text = ReadArticle.Markdown("# Head\n\npara\n\n- item\n\n> quoted\n\n    code\n\nA|B\n-|-\n1|2");
        Assert.Equal(
            [
                TextBlockKind.Heading, TextBlockKind.Paragraph, TextBlockKind.ListItem, TextBlockKind.BlockQuote, TextBlockKind.Code,
                TextBlockKind.TableCell, TextBlockKind.TableCell, TextBlockKind.TableCell, TextBlockKind.TableCell,
            ],
            text.Blocks.Select(block => block.Kind));
        Assert.Equal("Head\npara\nitem\nquoted\ncode\nA\nB\n1\n2", text.Text);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("{{site.baseurl}}/a")]
    public void UnsafeLinkIsDroppedAndItsTextKept(string address)
    {
        var diagnostics = new DiagnosticBag();
        var article = ReadArticle.From("a.md", $"see [the minutes]({address})", diagnostics);
        Assert.Equal("<p>see the minutes</p>", article.Text.ToHtml());
        Assert.Equal(["SB1007"], diagnostics.Ids());
        Assert.Equal(5, diagnostics.ToEquatableArray()[0].Location!.Start.Character + 1);
    }

    [Fact]
    public void TextInALinkSaysSo()
    {
        var text = ReadArticle.Markdown("a [b](https://example.org) c");
        Assert.Equal([false, true, false], text.Markup.Where(token => token.IsText).Select(token => token.InLink));
    }

    [Fact]
    public void FirstHeadingOfLevelOneIsTheTitle()
    {
        var article = ReadArticle.From("a.md", "---\nlang: en\n---\n# Fish &amp; chips\n\nText.");
        Assert.Equal("Fish & chips", article.Title!.Value);
        Assert.Equal("Fish &amp; chips", article.Source.Slice(article.Title.Location.Span));
    }

    [Theory]
    [InlineData("a *big* boat \\* and &amp; more\r\nof **it**", "boat")]
    [InlineData("a *big* boat \\* and &amp; more\r\nof **it**", "more")]
    [InlineData("a *big* boat \\* and &amp; more\r\nof **it**", "it")]
    [InlineData("> a quote\n> of boats\n>\n> > deeper\n> > down", "down")]
    [InlineData("- item\n  goes on\n\n      code here\n      and there", "and there")]
    [InlineData("| a | b |\n|---|---|\n| one | two |", "two")]
    [InlineData("---\ntitle: x\n---\nbody with [a link](https://example.org/ \"t\") here", "a link")]
    public void WordsLeadBackToTheRawFile(string markdown, string words)
    {
        var text = ReadArticle.Markdown(markdown);
        var source = text.ToSource(new(text.Text.LastIndexOf(words, StringComparison.Ordinal), words.Length));
        Assert.Equal(words, markdown.Substring(source.Start, source.Length));
        Assert.Equal(markdown.LastIndexOf(words, StringComparison.Ordinal), source.Start);
    }
}
