using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Tests.Articles;

public class HtmlArticleTests
{
    [Theory]
    [InlineData("<p>One <em>two</em>\n three.", "<p>One <em>two</em> three.</p>")]
    [InlineData("One<p>two</p>three", "<p>One</p><p>two</p><p>three</p>")]
    [InlineData("<div>One</div><div>two</div>", "<p>One</p><p>two</p>")]
    [InlineData("<h1>One</h1><h2>Two</h2>", "<h2>One</h2><h3>Two</h3>")]
    [InlineData("<h3>One</h3><p>x</p>", "<h2>One</h2><p>x</p>")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>")]
    [InlineData("<ul>a<p>b</p><ul><li>c</ul></ul>", "<ul><li>a</li><li><p>b</p></li><li><ul><li>c</li></ul></li></ul>")]
    [InlineData("<b>a<p>b</p>c</b>", "<p><b>a</b></p><p><b>b</b></p><p><b>c</b></p>")]
    [InlineData("<b><i>a</b>b</i>", "<p><b><i>a</i></b><i>b</i></p>")]
    [InlineData("<blockquote>a<footer>Ada</footer></blockquote>", "<blockquote><p>a</p><p>Ada</p></blockquote>")]
    [InlineData("<pre>\na\n  b\n</pre>", "<pre><code>a\n  b</code></pre>")]
    [InlineData("a<br>b<hr>c", "<p>a<br> b</p><hr><p>c</p>")]
    [InlineData("<table><tr><th>A<td colspan=2 style='x'>B</table>", "<table><tbody><tr><th>A</th><td colspan=\"2\">B</td></tr></tbody></table>")]
    [InlineData("<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt><dd>b</dd></dl>")]
    [InlineData("<dl><dd>b</dl>", "<p>b</p>")]
    [InlineData("<figure><img src=x alt=boat><figcaption>c</figcaption></figure>", "<figure><p>boat</p><figcaption>c</figcaption></figure>")]
    [InlineData("<a href='https://example.org/?a=1&b'>x</a>", "<p><a href=\"https://example.org/?a=1&amp;b\">x</a></p>")]
    [InlineData("<a href='/local'>x</a><a href='#top'>y</a>", "<p>xy</p>")]
    [InlineData("<p onclick='x()' lang=es>a<script>evil()</script><style>p{}</style>b", "<p lang=\"es\">ab</p>")]
    [InlineData("<nav>n</nav><p>a</p><form>f</form><aside>s</aside>", "<p>a</p>")]
    [InlineData("<custom-tag>a</custom-tag> <u>b</u>", "<p>a b</p>")]
    [InlineData("<p>&nbsp;</p><p></p><p>a</p>", "<p>a</p>")]
    [InlineData("<h2>a<div>b</div>c</h2>", "<h2>a b c</h2>")]
    [InlineData("a &amp; b &lt; c &copy; &notit; &#x1F600;", "<p>a &amp; b &lt; c &#169; &#172;it; &#128512;</p>")]
    [InlineData("---\ntitle: x\n---\n<p>a</p>", "<p>a</p>")]
    public void HtmlBecomesAllowListedHtml(string html, string expected) => Assert.Equal(expected, ReadArticle.Html(html).ToHtml());

    [Fact]
    public void TheArticleIsTakenFromThePage()
    {
        var article = ReadArticle.From(
            "a.html",
            "<title>T</title><meta property='og:title' content='Harbour opens'><body><div>menu</div><article><h1>H</h1><p>The harbour opened.</p></article>");
        Assert.Equal("H\nThe harbour opened.", article.Text.Text);
        Assert.Equal("Harbour opens", article.Title!.Value);
    }

    [Fact]
    public void ScriptAddressIsReportedAtItsLink()
    {
        var diagnostics = new DiagnosticBag();
        ReadArticle.From("a.html", "<p>a</p>\n<a href='javascript:x()'>b</a>", diagnostics);
        var finding = Assert.Single(diagnostics.ToEquatableArray());
        Assert.Equal("SB1007", finding.Id);
        Assert.Equal(1, finding.Location!.Start.Line);
    }

    [Theory]
    [InlineData("<p>a &amp; b</p>\r\n<div>find me <b>here</b> now</div>", "find me")]
    [InlineData("<p>a &amp; b</p>\r\n<div>find me <b>here</b> now</div>", "here")]
    [InlineData("<p>a &amp; b</p>\r\n<div>find me <b>here</b> now</div>", "now")]
    [InlineData("<script>find()</script>&#8220;x&#8221; find <!-- find --> me", "me")]
    [InlineData("<p>a<nav>find</nav>tail</p><table><tr><td title='>find'>find", "find")]
    [InlineData("<p>a < b && c find", "find")]
    [InlineData("---\ntitle: x\n---\n<p>find</p>", "find")]
    public void WordsLeadBackToTheRawFile(string html, string words)
    {
        var text = ReadArticle.Html(html);
        var source = text.ToSource(new(text.Text.LastIndexOf(words, StringComparison.Ordinal), words.Length));
        Assert.Equal(words, html.Substring(source.Start, source.Length));
        Assert.Equal(html.LastIndexOf(words, StringComparison.Ordinal), source.Start);
    }

    [Theory]
    [InlineData("a <b>b</b> <script>c</script> d<br>e", "<p>a <b>b</b> d<br> e</p>")]
    [InlineData("<div class=\"x\">\n\n*md*\n\n</div>", "<p><em>md</em></p>")]
    [InlineData("<table>\n<tr><td>a</td><td>b</td></tr>\n\n<tr><td>c</td><td>d</td></tr>\n</table>", "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><p>c</p><p>d</p>")]
    [InlineData("> <p>a\n> b</p>", "<blockquote><p>a b</p></blockquote>")]
    [InlineData("<a href='javascript:x'>a</a> <img src=https://example.org/i.png alt=pic>", "<p>a <a href=\"https://example.org/i.png\">pic</a></p>")]
    [InlineData("one <div>two</div> three", "<p>one</p><p>two</p><p>three</p>")]
    [InlineData("<nav>kept</nav>", "<p>kept</p>")]
    [InlineData("- a <em>b\n- c", "<ul><li>a <em>b</em></li><li>c</li></ul>")]
    public void HtmlInMarkdownKeepsItsWords(string markdown, string expected) => Assert.Equal(expected, ReadArticle.Markdown(markdown).ToHtml());

    [Fact]
    public void HtmlInAMarkdownQuotationLeadsBackToTheRawFile()
    {
        const string markdown = "> <p>a &amp;\n> find <b>me</b></p>";
        var text = ReadArticle.Markdown(markdown);
        var source = text.ToSource(new(text.Text.IndexOf("find", StringComparison.Ordinal), 7));
        Assert.Equal("find <b>me", markdown.Substring(source.Start, source.Length));
    }
}
