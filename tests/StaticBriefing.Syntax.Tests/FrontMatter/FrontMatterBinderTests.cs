using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class FrontMatterBinderTests
{
    [Fact]
    public void EveryKindOfValueIsBoundWithItsPlace()
    {
        var (article, findings) = FrontMatterText.Article("""
            title: The offer
            published: 2025-02-04
            visibility: excerpt
            people: [Ada Example, Ben Example]
            quotes:
              - exact: “We accept”
                kind: partial
                said_on: 2025-02
            events:
              - label: The offer is made
                preferred: true
            """);
        Assert.Empty(findings);
        Assert.Equal("The offer", article.Title!.Value);
        Assert.Equal("a.yml(1,8)", article.Title.Location.ToString());
        Assert.Equal("2025-02-04", article.Published!.Value.Text);
        Assert.Equal(Visibility.Excerpt, article.Visibility!.Value);
        Assert.Equal(["Ada Example", "Ben Example"], article.People.Select(person => person.Value));
        Assert.Equal("a.yml(4,23)", article.People[1].Location.ToString());
        Assert.Equal("a.yml(6,5)", article.Quotes[0].Location.ToString());
        Assert.Equal(QuoteKind.Partial, article.Quotes[0].Kind!.Value);
        Assert.Equal("2025-02", article.Quotes[0].SaidOn!.Value.Text);
        Assert.True(article.Events[0].Preferred!.Value);
    }

    [Fact]
    public void NumbersAreBoundWithAPoint()
    {
        var (note, findings) = FrontMatterText.Bind("lat: 13.69\nlon: -89\n", NoteFrontMatter.Bind);
        Assert.Empty(findings);
        Assert.Equal(13.69, note.Lat!.Value);
        Assert.Equal(-89, note.Lon!.Value);
    }

    [Fact]
    public void NestedRecordsAreBound()
    {
        var (settings, findings) = FrontMatterText.Bind("site:\n  title: X\nread: {auto: off}\n", SettingsFrontMatter.Bind);
        Assert.Empty(findings);
        Assert.Equal("X", settings.Site!.Title!.Value);
        Assert.Equal(AutoReading.Off, settings.Read!.Auto!.Value);
    }

    [Fact]
    public void AScalarIsAListOfOneAndSoIsAMapping()
    {
        var (article, findings) = FrontMatterText.Article("people: Ada Example\nquotes:\n  exact: Yes\n");
        Assert.Empty(findings);
        Assert.Equal("Ada Example", Assert.Single(article.People).Value);
        Assert.Equal("Yes", Assert.Single(article.Quotes).Exact!.Value);
    }

    [Fact]
    public void EmptyValuesAreLeftOutWithoutAWord()
    {
        var (article, findings) = FrontMatterText.Article("title:\npublished: ''\npeople:\ntopics: [~, A, '']\nquotes: []\nvisibility: null\n");
        Assert.Empty(findings);
        Assert.Null(article.Title);
        Assert.Null(article.Published);
        Assert.Equal("A", Assert.Single(article.Topics).Value);
    }

    [Fact]
    public void OtherNamesAreUnderstood()
    {
        var (article, findings) = FrontMatterText.Article("date: 2025\ntags: [A]\nauthor: Ada Example\n");
        Assert.Empty(findings);
        Assert.Equal("2025", article.Published!.Value.Text);
        Assert.Equal("A", Assert.Single(article.Topics).Value);
        Assert.Equal("Ada Example", Assert.Single(article.Authors).Value);
    }

    [Theory]
    [InlineData("topics: [A]\ntags: [B]\n", "a.yml(2,1): warning SB1125: 'tags' means the same as 'topics', which stands on line 1 and is used instead. Keep one of the two.")]
    [InlineData("tags: [B]\ntopics: [A]\n", "a.yml(1,1): warning SB1125: 'tags' means the same as 'topics', which stands on line 2 and is used instead. Keep one of the two.")]
    public void TheKeysOwnNameWins(string yaml, string finding)
    {
        var (article, findings) = FrontMatterText.Article(yaml);
        Assert.Equal(finding, Assert.Single(findings));
        Assert.Equal("A", Assert.Single(article.Topics).Value);
    }

    [Theory]
    [InlineData("titel: X\n", "a.yml(1,1): warning SB1120: There is no key 'titel' in article front matter, so it is not used. Did you mean 'title'?")]
    [InlineData("layout: X\n", "a.yml(1,1): warning SB1120: There is no key 'layout' in article front matter, so it is not used. Remove it, or look its name up with 'briefing schema'.")]
    [InlineData("quotes:\n  - speaker: A\n", "a.yml(2,5): error SB1121: 'exact' is missing from this quote front matter, which says too little without it. Add a line such as 'exact: “The fee would be relatively low for the US”'.")]
    [InlineData("quotes:\n  - exact:\n", "a.yml(2,5): error SB1121: 'exact' is missing from this quote front matter, which says too little without it. Add a line such as 'exact: “The fee would be relatively low for the US”'.")]
    [InlineData("title: [A, B]\n", "a.yml(1,8): error SB1122: 'title' wants a text, and this is a list, so it is not used. Write one value after the ':'.")]
    [InlineData("title: {a: b}\n", "a.yml(1,8): error SB1122: 'title' wants a text, and this is a mapping with keys of its own, so it is not used. Write one value after the ':'.")]
    [InlineData("topics: [{a: b}]\n", "a.yml(1,10): error SB1122: 'topics' wants a list of texts, and this is a mapping with keys of its own, so it is not used. Write each item as one text.")]
    [InlineData("quotes: [Hello]\n", "a.yml(1,10): error SB1122: 'quotes' wants a list of quotes, and this is 'Hello', so it is not used. Write each item as '- ' with its keys.")]
    [InlineData("events: [{label: A, preferred: 'true'}]\n", "a.yml(1,32): error SB1122: 'preferred' wants true or false, and this is the text 'true', so it is not used. Write 'true' or 'false', without quotation marks.")]
    [InlineData("visibility: ful\n", "a.yml(1,13): error SB1124: 'ful' is not a value of 'visibility', so it is not used. Did you mean 'full'? It can be 'full', 'excerpt', 'link', 'draft'.")]
    [InlineData("visibility: secret\n", "a.yml(1,13): error SB1124: 'secret' is not a value of 'visibility', so it is not used. It can be 'full', 'excerpt', 'link', 'draft'.")]
    [InlineData("published: 2025-02-30\n", "a.yml(1,12): error SB1123: 'published' wants a date, and '2025-02-30' cannot be read as one: there is no day '30' in February 2025, which has 28 days. Write it as year-month-day, as much of it as is known: '2025-02-03', '2025-02', '2025', '2019/..', '2025-02~'.")]
    public void WhatDoesNotFitIsReportedInItsPlace(string yaml, string finding) =>
        Assert.Equal(finding, Assert.Single(FrontMatterText.Article(yaml).Findings));

    [Fact]
    public void AWrongValueKeepsNoOtherFromBeingBound()
    {
        var (article, findings) = FrontMatterText.Article("title: [A]\npublished: never\nvisibility: no\npeople: [{a: b}, Ada Example]\nlang: en\n");
        Assert.Equal(4, findings.Count);
        Assert.Equal("en", article.Lang!.Value);
        Assert.Equal("Ada Example", Assert.Single(article.People).Value);
    }

    [Fact]
    public void AFileOfEventsNeedsItsKey() =>
        Assert.Equal(
            "a.yml(1,1): error SB1121: 'events' is missing from this events front matter, which says too little without it. Add a line such as 'events: …'.",
            FrontMatterText.Bind("event: []\n", EventsFrontMatter.Bind).Findings[1]);
}
