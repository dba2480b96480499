using System.Xml.Linq;
using StaticBriefing.Pages.Feeds;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Tests.Feeds;

public class FeedTests
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void HostileTextLeavesTheFeedWellFormed()
    {
        var feed = Parse("", Entry("a", "<b>&\"\u0001\uD800]]>"));
        Assert.Equal("<b>&\"\uFFFD\uFFFD]]>", Title(feed));
    }

    [Fact]
    public void NothingInAFeedTurnsWritingAround() => Assert.Equal("a\uFFFDb\uFFFDc\u200F", Title(Parse("", Entry("a", "a\u202Eb\u2067c\u200F"))));

    [Fact]
    public void PicturesInATitleStay() => Assert.Equal("It rained 🌧", Title(Parse("", Entry("a", "It rained 🌧"))));

    [Fact]
    public void AnUndatedEntryHasTheFeedsDate()
    {
        var feed = Parse("", Entry("a", "A", EdtfDate.From(2021, 3)), Entry("b", "B"));
        Assert.Equal(["2021-03-01T00:00:00Z", "2021-03-01T00:00:00Z", "2021-03-01T00:00:00Z"], feed.Descendants(_atom + "updated").Select(element => element.Value));
    }

    [Fact]
    public void IdsWithoutAnAddressAreStableAndDistinct()
    {
        var ids = Parse("", Entry("a", "A"), Entry("b", "B")).Descendants(_atom + "id").Select(element => element.Value).ToList();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal));
        Assert.Equal(ids, Parse("", Entry("a", "C"), Entry("b", "D")).Descendants(_atom + "id").Select(element => element.Value));
    }

    [Fact]
    public void OneEditorsIdInTwoArticlesMakesTwoEntries()
    {
        var briefing = new Briefing()
            .Article("seeds/a.txt", "“It is safe,” it said.", "title: A\nquotes: [{id: safe, exact: It is safe}]")
            .Article("seeds/b.txt", "“It is safe,” it said again.", "title: B\nquotes: [{id: safe, exact: It is safe}]");
        var feed = (TextFilePage)Site.Job(briefing, "quotes/feed.xml").Emit();
        var ids = XDocument.Parse(feed.Content).Descendants(_atom + "id").Select(element => element.Value).ToList();
        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void ASitemapOfManyPagesIsSplit()
    {
        var pages = Enumerable.Range(0, 50_001).Select(i => new Route($"{i}/index.html"));
        var files = SitemapEmitter.Emit("https://example.org/", pages).ToList();
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Route.Path));
        Assert.Equal(2, XDocument.Parse(files[0].Content).Root!.Elements().Count());
    }

    [Fact]
    public void WhatIsNotToBeFoundIsInNoSitemap()
    {
        var jobs = Site.Plan(new Briefing().Article("seeds/a.txt", "It rained.", "title: A\ntopics: [rain]"));

        Assert.All(jobs, job => Assert.Equal(job.Emit() is TemplatePage { Head.NoIndex: false }, job.IsListed));
        Assert.Contains(jobs, job => job is { Key: "404.html", IsListed: false });
    }

    [Fact]
    public void WithoutAnAddressThereIsNoSitemap() => Assert.Empty(SitemapEmitter.Emit("", [Routes.Home]));

    private static FeedEntry Entry(string id, string title, EdtfDate? date = null) => new(id, title, "", "", date, Routes.Home.At(id));

    private static string Title(XDocument feed) => feed.Descendants(_atom + "entry").Single().Element(_atom + "title")!.Value;

    private static XDocument Parse(string siteUrl, params FeedEntry[] entries) =>
        XDocument.Parse(AtomWriter.Write(Routes.FeedOf(Routes.Home), Routes.Home, "T", siteUrl, "en", entries.ToEquatableArray()));
}
