using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Tests.Views;

public class ViewTests
{
    private const string Split = "“The system is safe,” said Ada Lindqvist. “The fee is low.” Then: “It is so.”";

    [Theory]
    [InlineData("The system is safe … The fee is low", " … ")]
    [InlineData("The fee is low. … It is so", " ")]
    [InlineData("The […] is safe", " … ")]
    public void PiecesAreJoinedSoThatTheyRead(string exact, string gap)
    {
        var facts = new Briefing { Auto = AutoReading.Off }.Article("seeds/a.txt", Split, $"quotes: [{{exact: '{exact}'}}]").Facts;
        Assert.Equal(["", gap], ViewMaker.Pieces(facts.Quotes[0]).Select(piece => piece.Gap));
    }

    [Fact]
    public void AnEventShowsOneSentenceAnArticleElsewhereAndAllAtHome()
    {
        var briefing = new Briefing { Auto = AutoReading.Off }
            .Article("seeds/a.txt", "It rained. It snowed.", "title: A\nevents: [{id: w, label: Weather, date: 2021, from: [It rained, It snowed]}]")
            .Article("seeds/b.txt", "It poured. It froze.", "title: B\nevents: [{id: w, label: Weather, date: 2021, from: [It poured, It froze]}]");
        var page = (ArticlePage)Site.Job(briefing, "articles/undated/a/index.html").Emit();
        Assert.Equal(["It rained.", "It snowed.", "It poured."], page.Events.Value[0].Evidence.Select(evidence => evidence.Sentence));
        Assert.Equal(["It rained.", "It poured."], EventViews.Item(new ShownEvent(briefing.Compilation.Occurrences[0], Conflict: null)).Evidence.Select(evidence => evidence.Sentence));
    }

    [Fact]
    public void AConflictCountsArticles()
    {
        var briefing = new Briefing { Auto = AutoReading.Off }
            .Article("seeds/a.txt", "It rained. It snowed.", "title: A\nevents: [{id: w, label: Weather, date: 2021, from: [It rained, It snowed]}]")
            .Article("seeds/b.txt", "It poured.", "title: B\nevents: [{id: w, label: Weather, date: 2020, from: It poured}]");
        Assert.All(EventViews.Conflict(briefing.Compilation.Occurrences[0]).Values, value => Assert.Equal(1, value.SourceCount));
    }

    [Theory]
    [InlineData("40 percent", "'%'", "")]
    [InlineData("about 40%", "'%'", "")]
    [InlineData("about 40", "'%'", "%")]
    [InlineData("40 million", "tonnes", "tonnes")]
    [InlineData("40 tonnes", "tonnes", "")]
    public void AUnitThatTheFigureSaysIsNotSaidAgain(string value, string unit, string shown)
    {
        var briefing = new Briefing { Auto = AutoReading.Off }.Article("seeds/a.txt", "It rained.", $"title: A\nfigures: [{{id: f, what: rain, value: {value}, unit: {unit}}}]");
        Assert.Equal(shown, Assert.Single(Site.Page<ArticlePage>(briefing).Figures.Value).Unit);
    }
}
