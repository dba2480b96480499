using StaticBriefing.Site.Tests.Support;

namespace StaticBriefing.Site.Tests.Theming;

/// <summary>What a template does in a shorter way shows what it shows in the longer one: each is written once by itself and once by way of a variable.</summary>
public class TemplateShortcutsTests
{
    [Theory]
    [InlineData("{{ t 'terms' }}", "{{ x = t 'terms' }}{{ x }}", "Terms &amp; rights")]
    [InlineData("a {{ t 'nav.people' }}\n b", "a {{ x = t 'nav.people' }}{{ x }}\n b", "a People\n b")]
    [InlineData("{{ partial 'previews' page }}", "{{ x = partial 'previews' page }}{{ x }}", "[previews]")]
    [InlineData("{{ text.head.reference.title }}", "{{ x = text.head.reference }}{{ x.title }}", "")]
    [InlineData("{{ for item in site.nav }}{{ for.index }}{{ item.key }}{{ end }}", "{{ for item in site.nav }}{{ x = for.index }}{{ x }}{{ y = item }}{{ y.key }}{{ end }}", null)]
    [InlineData("{{ if site.nav.size > 0 }}{{ t 'nav.topics' }}{{ else }}{{ t 'nav.people' }}{{ end }}", "{{ x = site.nav }}{{ if x.size > 0 }}Topics{{ else }}People{{ end }}", "Topics")]
    public void BothWaysShowTheSame(string shorter, string longer, string? expected)
    {
        var shown = Show(shorter);

        Assert.Equal(shown, Show(longer));
        if (expected is not null)
            Assert.Equal(expected, shown);
    }

    [Fact]
    public void APartialWritesWhereItStands()
    {
        var theme = SmallTheme.LoadClean(
            ("topic.html", "<{{ for q in topic.quotes_by }}({{ partial 'quote' q }}){{ end }}>"),
            ("partials/quote.html", "{{ x = quote.id }}{{ partial 'status' quote.status }}{{ x }}"),
            ("partials/status.html", "{{ x = 'own' }}{{ x }} "));

        Assert.Equal("<(own q-abc)(own q-abc)>", RenderedPages.Text(theme, Sample.Topic(Sample.Quote(), Sample.Quote())));
    }

    private static string Show(string template) => RenderedPages.Text(SmallTheme.LoadClean(("text.html", template)), Sample.Text());
}
