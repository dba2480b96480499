using StaticBriefing.Site.Tests.Support;

namespace StaticBriefing.Site.Tests.Theming;

public class TemplateCheckerTests
{
    [Fact]
    public void AMisspeltMemberIsReportedAtItsPlaceWithTheNearestName()
    {
        var (_, diagnostics) = SmallTheme.Load(("topic.html", "<article>\n  <p>\n  </p>\n    <h1>{{ topic.nmae }}</h1>\n</article>"));

        Assert.Equal(
            "theme/topic.html(4,12): error SB5001: 'topic.nmae' does not exist. Did you mean 'name'?",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void TheSpanOfAMemberEndsAfterItsLastCharacter()
    {
        var (_, diagnostics) = SmallTheme.Load(("topic.html", "{{ topic.nmae }}"));

        Assert.Equal((3, 13), (diagnostics[0].Location!.Span.Start, diagnostics[0].Location!.Span.End));
    }

    [Theory]
    [InlineData("{{ if false }}{{ topic.nmae }}{{ end }}", "SB5001 1,18")]
    [InlineData("{{ if topic.name }}{{ else if topic.nmae }}{{ end }}", "SB5001 1,31")]
    [InlineData("{{ if topic.name }}{{ else }}{{ topic.nmae }}{{ end }}", "SB5001 1,33")]
    [InlineData("{{ for q in topic.quotes_by }}{{ q.article.titel }}{{ end }}", "SB5001 1,34")]
    [InlineData("{{ for q in topic.quotes_by }}{{ else }}{{ topic.nmae }}{{ end }}", "SB5001 1,44")]
    [InlineData("{{ x = topic.nmae }}", "SB5001 1,8")]
    [InlineData("{{ x = topic.quotes_by[0] }}{{ x.speaker.nmae }}", "SB5001 1,32")]
    [InlineData("{{ case topic.kind }}{{ when 'topic' }}{{ topic.nmae }}{{ else }}{{ topic.nmea }}{{ end }}", "SB5001 1,43; SB5001 1,69")]
    [InlineData("{{ t 'said' topic.nmae (number topic.cuont) }}", "SB5001 1,13; SB5001 1,32")]
    [InlineData("{{ topic.name ? topic.nmae : topic.name }}", "SB5001 1,17")]
    [InlineData("{{ $\"a {topic.nmae}\" }}", "SB5001 1,9")]
    [InlineData("{{ for q in topic.quotes_by }}{{ if for.changed }}{{ end }}{{ end }}", "SB5001 1,37")]
    [InlineData("{{ topic.name.size }}", "SB5001 1,4")]
    [InlineData("{{ topci.name }}", "SB5003 1,4")]
    [InlineData("{{ for q in topic.quotes_by }}{{ end }}{{ q.id }}", "SB5003 1,43")]
    [InlineData("{{ if topic.name }}{{ x = 1 }}{{ end }}{{ x }}", "SB5003 1,43")]
    [InlineData("{{ date.now }}", "SB5003 1,4")]
    [InlineData("{{ nubmer 1 }}", "SB5004 1,4")]
    [InlineData("{{ string.upcase topic.name }}", "SB5004 1,4")]
    [InlineData("{{ include 'x' }}", "SB5004 1,4")]
    [InlineData("{{ partial 'qoute' topic }}", "SB5005 1,12")]
    [InlineData("{{ t 'nav.poeple' }}", "SB5006 1,6")]
    [InlineData("{{ asset 'breifing.css' }}", "SB5007 1,10")]
    [InlineData("{{ partial 'quote' topic.name }}", "SB5008 1,20")]
    [InlineData("{{ partial 'facts' topic.aliases }}", "SB5008 1,20")]
    [InlineData("{{ partial 'quote' }}", "SB5008 1,4")]
    [InlineData("{{ number topic.name }}", "SB5008 1,11")]
    [InlineData("{{ while true }}{{ end }}", "SB5009 1,4")]
    [InlineData("{{ capture x }}a{{ end }}", "SB5009 1,4")]
    [InlineData("{{ topic.name | number }}", "SB5009 1,4")]
    [InlineData("{{ this }}", "SB5009 1,4")]
    [InlineData("{{ topic.quotes_by }}", "SB5013 1,4")]
    [InlineData("{{ topic.quotes_by[0].speaker }}", "SB5013 1,4")]
    [InlineData("{{ for q in topic.name }}{{ end }}", "SB5014 1,13")]
    [InlineData("{{ if topic.quotes_by == 'a' }}{{ end }}", "SB5016 1,7")]
    [InlineData("{{ topic.note + 'a' }}", "SB5016 1,4")]
    [InlineData("{{ topic.name[0] }}", "SB5016 1,4")]
    [InlineData("{{ if topic.quotes_by[0].status == 'checked' }}{{ end }}", "SB5017 1,36")]
    [InlineData("{{ t 'said' topic.name }}", "SB5020 1,6")]
    [InlineData("{{ partial topic.kind topic }}", "SB5021 1,12")]
    [InlineData("{{ for q in topic.quotes_by }}{{ if for.frist }}{{ end }}{{ end }}", "SB5002 1,37")]
    [InlineData("{{ if topic.name }}", "SB5002 1,18")]
    public void EveryMistakeIsFoundWhereItStands(string template, string expected)
    {
        var (_, diagnostics) = SmallTheme.Load(("topic.html", template));

        Assert.Equal(expected, string.Join("; ", diagnostics.Select(d => $"{d.Id} {d.Location!.Start.Line + 1},{d.Location.Start.Character + 1}")));
    }

    [Fact]
    public void PartialsAreCheckedByTheirOwnVariableOnly()
    {
        var (_, diagnostics) = SmallTheme.Load(("partials/symbol-link.html", "{{ symbol_link.name }}{{ site.title }}{{ page.title }}{{ topic.name }}"));

        Assert.Equal("theme/partials/symbol-link.html(1,58)", diagnostics[0].ToString().Split(':')[0]);
        Assert.Equal("SB5003", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void OneMistakeGivesOneFinding()
    {
        var (_, diagnostics) = SmallTheme.Load(("topic.html", "{{ for q in topic.qoutes_by }}{{ q.speaker.name }}{{ partial 'quote' q }}{{ end }}"));

        Assert.Single(diagnostics);
    }

    [Fact]
    public void WhatBothBranchesSetIsSetAfterThem()
    {
        SmallTheme.LoadClean(("topic.html", "{{ if topic.name }}{{ x = 'a' }}{{ else }}{{ x = 'b' }}{{ end }}{{ x }}"));
    }

    [Fact]
    public void AWrongTemplateGivesWayToTheBuiltInOneAndTheOthersStay()
    {
        var (theme, diagnostics) = SmallTheme.Load(("topic.html", "{{ topic.nmae }}"), ("text.html", "own"));

        Assert.Single(diagnostics);
        Assert.Equal("built-in topic", RenderedPages.Text(theme, Sample.Topic()));
        Assert.Equal("own", RenderedPages.Text(theme, Sample.Text()));
    }

    [Fact]
    public void AFileThatReplacesNothingIsReported()
    {
        var (_, diagnostics) = SmallTheme.Load(("topics.html", "x"));

        Assert.Equal(
            "theme/topics.html(1,1): warning SB5010: 'topics.html' is not the name of any template, so it changes nothing. Did you mean 'topic.html'?",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheTemplate()
    {
        var theme = SmallTheme.LoadClean(("text.html", "\uFEFFok"));

        Assert.Equal("ok", RenderedPages.Text(theme, Sample.Text()));
    }
}
