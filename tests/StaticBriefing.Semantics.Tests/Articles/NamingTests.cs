using CsCheck;
using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Tests.Articles;

public class NamingTests
{
    [Fact]
    public void SlugsAreTheSameInAnyOrderOfFiles()
    {
        ArticleNaming.Wish[] wishes = [Wish("seeds/a.txt", "bridge"), Wish("seeds/b.txt", "bridge"), Wish("seeds/c.txt", "ferry"), Wish("seeds/d.txt", "bridge")];
        var expected = Slugs(wishes);
        Assert.Equal(4, expected.Distinct().Count());
        Gen.Shuffle(wishes).Sample(shuffled => Assert.Equal(expected, Slugs(shuffled)));
    }

    [Fact]
    public void TheOthersKeepTheirSlugsWhenOneLeaves()
    {
        var all = Assign(Wish("seeds/a.txt", "bridge"), Wish("seeds/b.txt", "bridge"), Wish("seeds/c.txt", "bridge"));
        var fewer = Assign(Wish("seeds/a.txt", "bridge"), Wish("seeds/c.txt", "bridge"));
        Assert.Equal(all["seeds/c.txt"], fewer["seeds/c.txt"]);
    }

    [Fact]
    public void AnEditorsSlugWinsOverATitles()
    {
        var slugs = Assign(Wish("seeds/a.txt", "bridge"), Wish("seeds/b.txt", "bridge") with { IsChosen = true });
        Assert.Equal("bridge", slugs["seeds/b.txt"].Id);
    }

    [Fact]
    public void ASlugTakenTwiceIsReportedAtTheSecond()
    {
        var diagnostics = new DiagnosticBag();
        ArticleNaming.Assign([Wish("seeds/b.txt", "bridge"), Wish("seeds/a.txt", "bridge")], diagnostics);
        var finding = Assert.Single(diagnostics.ToEquatableArray());
        Assert.Equal("SB3008", finding.Id);
        Assert.Contains("seeds/a.txt", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABareSeedIsNamedByItsTitleAndASidecarByItsFile()
    {
        var bag = new DiagnosticBag();
        Assert.Equal("the-bridge", ArticleNaming.WishOf(Briefing.SourceOf("seeds/000_x.txt", "Words.", "", bag), "The bridge").Slug);
        Assert.Equal("ferry", ArticleNaming.WishOf(Briefing.SourceOf("input/articles/ferry.md", "Words.", "", bag), "The bridge").Slug);
    }

    private static ArticleNaming.Wish Wish(string key, string slug) => new(key, slug, slug, TextLocation.StartOf(key));

    private static IReadOnlyDictionary<string, ArticleIdentity> Assign(params ArticleNaming.Wish[] wishes) => ArticleNaming.Assign(wishes, new DiagnosticBag());

    private static IEnumerable<string> Slugs(ArticleNaming.Wish[] wishes) => Assign(wishes).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Id);
}
