using StaticBriefing.Pages.Routing;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Site.Tests.Support;

namespace StaticBriefing.Site.Tests.Rendering;

public class TemplateRendererTests
{
    [Fact]
    public void LayoutStandsAroundTheTemplate()
    {
        var theme = SmallTheme.LoadClean(
            ("layout.html", "<html lang=\"{{ page.lang }}\">{{ content }}</html>"),
            ("text.html", "<main>{{ text.body }}</main>"));

        Assert.Equal("<html lang=\"en\"><main><p>Body</p></main></html>", RenderedPages.Text(theme, Sample.Text()));
    }

    [Fact]
    public void EverythingButMarkupIsEscaped()
    {
        var theme = SmallTheme.LoadClean(("topic.html", "{{ for q in topic.quotes_by }}{{ q.article.title }}|{{ q.pieces[0].text }}{{ end }}"));

        var html = RenderedPages.Text(theme, Sample.Topic(Sample.Quote("\"<script>'&\0")));

        Assert.Equal("Bridge &amp; &lt;tunnel&gt;|&quot;&lt;script&gt;&#39;&amp;\uFFFD", html);
    }

    [Fact]
    public void RoutesAreWrittenAsSeenFromThePage()
    {
        var theme = SmallTheme.LoadClean(("topic.html", "{{ site.home }} {{ for q in topic.quotes_by }}{{ q.in_context }} {{ q.in_context.address }}{{ end }}"));

        Assert.Equal(
            "../../index.html ../../articles/2025/bridge/index.html#q-abc articles/2025/bridge/#q-abc",
            RenderedPages.Text(theme, Sample.Topic(Sample.Quote())));
    }

    [Fact]
    public void NotFoundPageLinksFromTheRootOfTheHost()
    {
        var theme = SmallTheme.LoadClean(("text.html", "{{ site.about }}"));
        var page = Sample.Text(path: "404.html");

        Assert.Equal("/repo/about/index.html", RenderedPages.Text(theme, page, "https://example.org/repo/"));
        Assert.Equal("/about/index.html", RenderedPages.Text(theme, page, "https://example.org"));
        Assert.Equal("about/index.html", RenderedPages.Text(theme, page));
    }

    [Theory]
    [InlineData("{{ if text.head.title_key }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if text.head.title }}yes{{ else }}no{{ end }}", "yes")]
    [InlineData("{{ if text.head.crumbs }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if site.nav }}yes{{ else }}no{{ end }}", "yes")]
    [InlineData("{{ if text.head.feed }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ if !text.head.no_index && site.nav.size }}yes{{ else }}no{{ end }}", "yes")]
    [InlineData("{{ if site.url || site.description }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("{{ site.url ? 'set' : 'not set' }}", "not set")]
    public void EmptyValuesAreFalse(string template, string expected) =>
        Assert.Equal(expected, RenderedPages.Text(SmallTheme.LoadClean(("text.html", template)), Sample.Text()));

    [Theory]
    [InlineData("{{ t 'nav.people' }}", "People")]
    [InlineData("{{ t 'count.quotes' 1 }}, {{ t 'count.quotes' 2 }}", "one quote, 2 quotes")]
    [InlineData("{{ t 'said' 'A<b>' text.body }}", "A&lt;b&gt; said &amp; wrote <p>Body</p>")]
    [InlineData("{{ t 'said' 'A<b>' 2 }}", "A&lt;b&gt; said &amp; wrote 2")]
    [InlineData("{{ number 1234 }} {{ number 999 }} {{ number 1234567 }}", "1,234 999 1,234,567")]
    [InlineData("{{ month 2 }}", "February")]
    [InlineData("{{ for i in site.nav }}{{ t i.key }}{{ if !for.last }}, {{ end }}{{ end }}", "People, Topics")]
    [InlineData("{{ x = site.nav[0].key }}{{ x == 'nav.people' ? 'a' : 'b' }}", "a")]
    [InlineData("{{ site.nav.size }}{{ site.nav[7].key }}", "2")]
    [InlineData("{{ case page.lang }}{{ when 'es' }}es{{ when 'en' }}en{{ else }}?{{ end }}", "en")]
    public void FunctionsAndStatementsDoWhatTheySay(string template, string expected) =>
        Assert.Equal(expected, RenderedPages.Text(SmallTheme.LoadClean(("text.html", template)), Sample.Text()));

    [Fact]
    public void PartialsShowOneValue()
    {
        var theme = SmallTheme.LoadClean(
            ("topic.html", "{{ for q in topic.quotes_by }}{{ partial 'quote' q }}{{ end }}"),
            ("partials/quote.html", "<q>{{ quote.kind }} {{ partial 'status' quote.status }} {{ partial 'symbol-link' quote.speaker }}</q>"),
            ("partials/status.html", "{{ status }}"),
            ("partials/symbol-link.html", "{{ if symbol_link }}{{ symbol_link.name }}{{ else }}nobody{{ end }}"));

        Assert.Equal(
            "<q>direct auto Ada Example</q><q>direct auto nobody</q>",
            RenderedPages.Text(theme, Sample.Topic(Sample.Quote(speaker: Sample.Ada), Sample.Quote())));
    }

    [Fact]
    public void AssetsAreNamedByTheirContent()
    {
        var theme = SmallTheme.LoadClean(("text.html", "{{ asset 'briefing.css' }}"));
        var file = Assert.Single(theme.Assets);

        Assert.Matches("^assets/briefing\\.[0-9a-f]{8}\\.css$", file.Path);
        Assert.Equal($"../{file.Path}", RenderedPages.Text(theme, Sample.Text()));
    }

    [Fact]
    public void ThousandsOfItemsInNestedLoopsAreWrittenWhole()
    {
        var theme = SmallTheme.LoadClean(("topic.html", "{{ for a in topic.quotes_by }}{{ for b in topic.quotes_by }}{{ b.pieces[0].text }}{{ end }}{{ end }}"));
        var quotes = Enumerable.Repeat(Sample.Quote("0123456789"), 400).ToArray();

        Assert.Equal(400 * 400 * 10, RenderedPages.Text(theme, Sample.Topic(quotes)).Length);
    }

    [Fact]
    public void TooMuchOutputFailsAndIsNotCut()
    {
        var theme = SmallTheme.LoadClean(("text.html", "{{ for i in 1..9000000 }}0123456789{{ end }}"));

        var rendered = new TemplateRenderer(theme).Render(Sample.Text(), Sample.Site());

        Assert.Null(rendered.File);
        Assert.StartsWith("theme/text.html(1,", Assert.Single(rendered.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PartialsThatCallOneAnotherForEverFail()
    {
        var theme = SmallTheme.LoadClean(
            ("topic.html", "{{ partial 'quote' topic.quotes_by[0] }}"),
            ("partials/quote.html", "{{ partial 'quote' quote }}"));

        var rendered = new TemplateRenderer(theme).Render(Sample.Topic(Sample.Quote()), Sample.Site());

        Assert.Null(rendered.File);
        Assert.Equal("SB5015", Assert.Single(rendered.Diagnostics).Id);
    }

    [Fact]
    public void APageThatFailsLeavesNothingToTheNext()
    {
        var theme = SmallTheme.LoadClean(
            ("topic.html", "{{ x = 'left over' }}{{ for q in topic.quotes_by }}{{ partial 'quote' q }}{{ end }}"),
            ("partials/quote.html", "{{ partial 'quote' quote }}"),
            ("text.html", "{{ text.body }}"));
        var renderer = new TemplateRenderer(theme);
        var failed = renderer.Render(Sample.Topic(Sample.Quote()), Sample.Site());

        Assert.Null(failed.File);
        Assert.Equal("<p>Body</p>", renderer.Render(Sample.Text(), Sample.Site()).File!.Content.ToText());
    }

    [Fact]
    public void AnUnknownKeyOfAPageIsReportedAndThePageIsShown()
    {
        var theme = SmallTheme.LoadClean(("text.html", "{{ t page.section }}"));
        var page = Sample.Text() with { Head = Sample.Head(new Route("a.html")) with { Section = "nav.peopel" } };

        var rendered = new TemplateRenderer(theme).Render(page, Sample.Site());

        Assert.Equal("nav.peopel", rendered.File!.Content.ToText());
        Assert.Equal(
            "theme/text.html(1,4): error SB5006: The theme has no string 'nav.peopel'. Did you mean 'nav.people'?",
            Assert.Single(rendered.Diagnostics).ToString());
    }

    [Fact]
    public async Task WorkersRenderTheSameBytesSideBySide()
    {
        var theme = SmallTheme.LoadClean(("topic.html", "{{ for q in topic.quotes_by }}{{ q.article.published }}{{ end }}"));
        var page = Sample.Topic([.. Enumerable.Repeat(Sample.Quote(), 50)]);
        var expected = RenderedPages.Text(theme, page);

        var workers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var renderer = new TemplateRenderer(theme);
            return Enumerable.Range(0, 50).Select(_ => renderer.Render(page, Sample.Site()).File!.Content.ToText()).Distinct().ToList();
        }));

        Assert.All(await Task.WhenAll(workers), texts => Assert.Equal([expected], texts));
    }
}
