using StaticBriefing.Syntax.Articles;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.SavedPages;

public class SavedPageTests
{
    private const string Paragraph =
        "The harbour council voted on Monday to close the old bridge, which has carried the town for ninety years, and to let the ferry run until a new one stands. ";

    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>Bridge to close | The Harbour Post</title>
        <meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://post.example/2025/02/04/bridge">
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Post"},
        {"@type": ["NewsArticle"], "headline": "Bridge to close", "datePublished": "2025-02-04T23:30:00-05:00", "author": [{"name": "Ada Example"}, {"name": "Ben Sample"}]}]}</script>
        </head><body><div class="menu"><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></div>
        <div id="story"><h1>Bridge to close</h1><p>PARAGRAPH</p><p>“It is <em>over</em>,” said Cora Model. PARAGRAPH</p><img src="x.png" alt="A bridge at dawn"><p>PARAGRAPH<br>PARAGRAPH</p></div>
        <div class="sidebar"><h3>Most read</h3><ul><li><a href="/c">Ferry sinks</a></li></ul></div><div class="footer">© The Harbour Post</div></body></html>
        """;

    private static readonly string s_page = Page.Replace("PARAGRAPH", Paragraph, StringComparison.Ordinal);

    [Fact]
    public void TheArticleStandsWithoutThePageAroundIt()
    {
        var text = Read(s_page).Text.Text;

        Assert.StartsWith("The harbour council voted", text, StringComparison.Ordinal);
        Assert.Contains("“It is over,” said Cora Model.", text, StringComparison.Ordinal);
        Assert.All(["News", "Most read", "Ferry sinks", "©", "A bridge at dawn"], words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("said Cora Model")]
    [InlineData("over")]
    public void WordsLeadBackToTheRawFile(string words)
    {
        var text = Read(s_page).Text;

        var source = text.ToSource(new TextSpan(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

        Assert.Equal(s_page.IndexOf(words, StringComparison.Ordinal), source.Start);
        Assert.Equal(words.Length, source.Length);
    }

    [Fact]
    public void ThePageSaysWhatItIs()
    {
        var page = Read(s_page).Page!;

        Assert.Equal("Bridge to close", page.Title?.Value);
        Assert.Equal(["Ada Example", "Ben Sample"], page.Authors.Select(author => author.Value));
        Assert.Equal("The Harbour Post", page.Outlet?.Value);
        Assert.Equal("https://post.example/2025/02/04/bridge", page.Url?.Value);
        Assert.Equal("2025-02-04", page.Published?.Value.Text);
        Assert.Equal("en-GB", page.Lang?.Value);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2015-07-10 09:53:00 -0400'>", "2015-07-10")]
    [InlineData("<meta name='DC.date.issued' content='2016-02-01T01:28:49'>", "2016-02-01")]
    [InlineData("<meta name='pdate' content='20170113'>", "2017-01-13")]
    [InlineData("<body><span itemprop='datePublished'>13 January 2017</span>", "2017-01-13")]
    [InlineData("<body><article><time datetime='2019-11-21'>21 Nov</time><time datetime='2020-01-01' itemprop='dateModified'></time></article>", "2019-11-21")]
    [InlineData("<link rel=canonical href='https://post.example/2024/05/06/lamp/'>", "2024-05-06")]
    [InlineData("<meta name='publish_date' content='05/08/2014 07:01:00'>", null)]
    [InlineData("<meta name='date' content='2024-13-40'>", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": </script><meta name=date content=2024-05-06>", "2024-05-06")]
    public void ADayIsFoundInTheManyWaysPagesWriteOne(string head, string? day) =>
        Assert.Equal(day, Read($"<html><head>{head}<p>Words.").Page?.Published?.Value.Text);

    [Theory]
    [InlineData("<meta name=author content='By Ada Example and Ben Sample'>", "Ada Example|Ben Sample")]
    [InlineData("<meta property='article:author' content='https://social.example/ada'><body><a rel=author>Ada Example</a>", "Ada Example")]
    [InlineData("<body><p class='byline'>By <a href=x>Ada Example</a> on 3 May 2024</p>", "Ada Example")]
    [InlineData("<body><p class='byline'>Updated 3 May 2024</p>", "")]
    public void ABylineIsNames(string head, string authors) =>
        Assert.Equal(authors, string.Join('|', Read($"<html><head>{head}<p>Words.").Page!.Authors.Select(author => author.Value)));

    [Theory]
    [InlineData("<title>Harbour opens today | The Harbour Post</title>", "Harbour opens today")]
    [InlineData("<title>Harbour opens - Post</title><meta property='og:site_name' content='Post'>", "Harbour opens - Post")]
    [InlineData("<title>Harbour opens today - Post</title><meta property='og:site_name' content='Post'>", "Harbour opens today")]
    [InlineData("<title>Harbour opens today: live</title><body><h1>The Post</h1>", "Harbour opens today: live")]
    [InlineData("<title>Post. Harbour opens today</title><body><h1>Harbour opens today</h1>", "Harbour opens today")]
    [InlineData("<title>x</title><meta property='og:title' content='Tom &amp;amp; Ann'>", "Tom & Ann")]
    public void ATitleIsTheHeadline(string head, string title) => Assert.Equal(title, Read($"<html><head>{head}<p>Words.").Page?.Title?.Value);

    [Fact]
    public void WhatSomebodyWroteWithoutAHeadIsAllArticle() => Assert.Equal("One\nTwo", Read("<div class=sidebar>One</div><p>Two</p>").Text.Text);

    [Fact]
    public void TagsInAScriptAreNoElements()
    {
        var script = string.Concat(Enumerable.Repeat("x += '<deep>';", 2000));

        Assert.Equal("Words.", Read($"<html><head><script>{script}</script><body><p>Words.").Text.Text);
    }

    private static ArticleSyntax Read(string html) => ArticleSyntaxReader.Read(SourceText.From("seeds/page.html", html), new());
}
