using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;

namespace StaticBriefing.Pages.Tests.Emit;

public class SitePlanTests
{
    private const string Vote = "“The bridge is safe,” said Ada Lindqvist. The bridge opened in March 2021. It rained in Port Ellery.";
    private const string Edited = "“The bridge is safe,” said Ada Lindqvist. The bridge opened in March 2021. It snowed in Port Ellery.";

    [Fact]
    public void EditingProseLeavesTheTimelineSliceEqual()
    {
        var (before, after) = (Story(Vote), Story(Edited));
        Assert.Equal(Site.Input(before, "timeline/index.html"), Site.Input(after, "timeline/index.html"));
        Assert.NotEqual(Site.Input(before, "articles/undated/vote/index.html"), Site.Input(after, "articles/undated/vote/index.html"));
    }

    [Fact]
    public void AnArticleOfOthersLeavesAPersonsSliceEqual()
    {
        var before = Site.Input(Story(Vote), "people/ada-lindqvist/index.html");
        var after = Site.Input(Story(Vote).Article("seeds/z.txt", "“The ferry is late,” said Bob Tarn.", "title: Ferry\npeople: [Bob Tarn]"), "people/ada-lindqvist/index.html");
        Assert.Equal(before, after);
    }

    [Fact]
    public void EveryPageHasItsOwnRouteAndSaysSo()
    {
        var briefing = Story(Vote)
            .Article("seeds/0.txt", "In the year 0 it rained.", "title: Zero\nevents: [{label: It rains, date: '0000', from: it rained}]")
            .Article("seeds/1.txt", "A long time before, it rained.", "title: Minus\nevents: [{label: It rained, date: '-0005', from: it rained}]");
        var jobs = Site.Plan(briefing);
        Assert.Equal(jobs.Count, jobs.Select(job => job.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(jobs, job => Assert.Equal(job.Key, job.Emit().Route.Path));
    }

    [Fact]
    public void TheAddressOfAPageTellsItsKind() => Assert.All(Site.Plan(Story(Vote)), job => Assert.Equal(job.Group, PageKinds.Of(job.Key)));

    [Fact]
    public void EqualInputGivesEqualPages()
    {
        var (first, second) = (Site.Plan(Story(Vote)), Site.Plan(Story(Vote)));
        Assert.Equal(first.Select(job => job.Emit()), second.Select(job => job.Emit()));
    }

    [Fact]
    public void TwoOutletsOfOneSlugAreOne()
    {
        var briefing = new Briefing().Article("seeds/a.txt", "A.", "outlet: The Tideline").Article("seeds/b.txt", "B.", "outlet: the tideline");
        Assert.Equal(2, Assert.Single(Site.Page<SourcesPage>(briefing).Outlets).Count);
    }

    [Theory]
    [InlineData("Ada Lindqvist", "L")]
    [InlineData("Ada Lindqvist (mayor)", "L")]
    [InlineData("Ada Lindqvist Jr.", "L")]
    [InlineData("(", "#")]
    [InlineData("Élodie Ångström", "A")]
    [InlineData("Агата Шварц", "Ш")]
    [InlineData("山田", "山")]
    [InlineData("50 Winds 7", "#")]
    [InlineData("𐐀 𐐁", "#")]
    public void PeopleStandUnderTheLetterOfTheirSurname(string name, string letter)
    {
        var briefing = Briefing.Of("It rained.", $"people: ['{name}']");
        var page = Site.Plan(briefing).Where(job => job.Key == "people/index.html").Select(job => (SymbolIndexPage)job.Emit()).Single();
        Assert.Equal(letter, Assert.Single(page.Letters).Letter);
    }

    [Fact]
    public void FewDatesMakeNoStripAndDistantOnesNoOverflow()
    {
        Assert.Null(Site.Page<TimelinePage>(Dated("2021")).Strip);
        var strip = Site.Page<TimelinePage>(Dated("2021", "2022-05", "2023-12-31")).Strip;
        Assert.NotNull(strip);
        Assert.All(strip.Marks, mark => Assert.InRange(mark.X, 0, 1000));
        Assert.All(Site.Page<TimelinePage>(Dated("Y-2000000000", "Y2000000000", "2021")).Strip!.Marks, mark => Assert.InRange(mark.X, 0, 1000));
    }

    [Fact]
    public void CompanionsShareArticles()
    {
        var briefing = new Briefing()
            .Article("seeds/a.txt", "A.", "people: [Ada Lindqvist, Bob Tarn]")
            .Article("seeds/b.txt", "B.", "people: [Ada Lindqvist, Bob Tarn]")
            .Article("seeds/c.txt", "C.", "people: [Ada Lindqvist, Cy Merrow]");
        var page = (SymbolPage)Site.Job(briefing, "people/ada-lindqvist/index.html").Emit();
        Assert.Equal([("Bob Tarn", 2), ("Cy Merrow", 1)], page.AppearsWith.Select(link => (link.Name, link.Count)));
    }

    [Fact]
    public void ALongListIsCutIntoPages()
    {
        var briefing = Briefing.Of("It rained.", $"topics: [{string.Join(", ", Enumerable.Range(100, 101).Select(number => $"topic {number}"))}]");
        var pager = ((SymbolIndexPage)Site.Job(briefing, "topics/page/2/index.html").Emit()).Pager;
        Assert.Equal((2, 2, true, false), (pager.Current, pager.Total, pager.Previous is not null, pager.Next is not null));
    }

    private static Briefing Dated(params string[] dates) => Briefing.Of(
        "It rained.",
        $"events: [{string.Join(", ", dates.Select((date, index) => $"{{label: L{index}, date: '{date}'}}"))}]");

    private static Briefing Story(string text) => new Briefing().Article("seeds/vote.txt", text, "title: Vote\npeople: [Ada Lindqvist]\nplaces: [Port Ellery]");
}
