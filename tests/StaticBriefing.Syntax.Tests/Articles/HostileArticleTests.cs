using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Articles;

public partial class HostileArticleTests
{
    [Theory]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.txt")]
    public void HostileTextBecomesHarmlessMarkup(string path)
    {
        foreach (var hostile in HostileTexts())
        {
            var text = ReadArticle.From(path, hostile).Text;
            Markup.AssertIsAllowed(text);
            Markup.AssertIsWhole(text);
        }
    }

    [Fact]
    public void RealPostsLoseNoWord()
    {
        var missing = new List<string>();
        foreach (var (name, content) in TarFile.ReadTexts(SharedFolder.Require("hostile/posts-18f.dev.tar.gz")))
        {
            var diagnostics = new DiagnosticBag();
            var source = SourceText.From(name, content);
            var text = ArticleSyntaxReader.Read(source, diagnostics).Text;
            Markup.AssertIsAllowed(text);
            Markup.AssertIsWhole(text);
            Markup.AssertLeadsForward(text);
            var body = FrontMatterBlockFinder.Find(source, new DiagnosticBag()).Body;
            missing.AddRange(WordsOf(source.Slice(body)).Where(word => !text.Text.Contains(word, StringComparison.Ordinal)).Select(word => $"{name}: {word}"));
        }
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void SavedPagesAreReadWhole()
    {
        var pages = 0;
        foreach (var (name, content) in TarFile.ReadTexts(SharedFolder.Require("hostile/saved-pages.dev.tar.gz")).Where(file => file.Name.EndsWith("source.html", StringComparison.Ordinal)))
        {
            var source = SourceText.From(name, content);
            var article = ArticleSyntaxReader.Read(source, new DiagnosticBag());
            Markup.AssertIsAllowed(article.Text);
            Markup.AssertIsWhole(article.Text);
            Assert.NotEqual("", article.Text.Text);
            pages++;
        }
        Assert.True(pages > 50);
    }

    private static IEnumerable<string> HostileTexts()
    {
        using var stream = File.OpenRead(SharedFolder.Require("hostile/strings.dev.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
    }

    // What Markdown and HTML take as marks, taken away by other means than the reader's.
    private static IEnumerable<string> WordsOf(string markdown)
    {
        var text = MarkupInMarkdown().Replace(markdown, " ");
        return Word().Matches(text).Select(match => match.Value).Where(word => word.Length > 3).Distinct();
    }

    [GeneratedRegex(@"[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"<(script|style|iframe|noscript|object)\b.*?</\1>|<!--.*?-->|</?[a-zA-Z][^>]*>|\]\(\s*([^()\s]|\([^()\s]*\))*(\s+""[^""]*"")?\s*\)|^\s*\[[^\]]+\]:.*$|\]\[[^\]]*\]|&[a-z]+;|^\s*```\w+",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex MarkupInMarkdown();
}
