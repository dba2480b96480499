using StaticBriefing.Semantics.Compilation;

namespace StaticBriefing.Semantics.Tests.Compilation;

public class MergeTests
{
    [Fact]
    public void AMonthAndADayInItAgree()
    {
        var occurrence = Merge("2021-03", "2021-03-04");
        Assert.False(occurrence.IsDisputed);
        Assert.Equal("2021-03-04", occurrence.Date?.Text);
    }

    [Fact]
    public void TwoDaysDisagreeAndBothAreKept() => Assert.Equal(["2021-03-04", "2021-03-05"], Merge("2021-03-04", "2021-03-05").Dates.Select(claim => claim.Date.Text));

    [Fact]
    public void WhatMostSourcesSayLeads() => Assert.Equal("2021-03-05", Merge("2021-03-04", "2021-03-05", "2021-03-05").Date?.Text);

    [Fact]
    public void WhatEditorsPreferLeadsBeforeAll()
    {
        var occurrence = Merge("2021-03-04, preferred: true", "2021-03-05", "2021-03-05");
        Assert.Equal("2021-03-04", occurrence.Date?.Text);
        Assert.True(occurrence.Dates[0].IsPreferred);
    }

    [Fact]
    public void TwoThatArePreferredRankNone() =>
        Assert.DoesNotContain(Merge("2021-03-04, preferred: true", "2021-03-05, preferred: true").Dates, claim => claim.IsPreferred);

    [Fact]
    public void AnUndatedAccountJoinsADatedOne()
    {
        var occurrence = Merge("2021-03", "");
        Assert.Equal(2, occurrence.Accounts.Count);
        Assert.Equal("2021-03", occurrence.Date?.Text);
    }

    [Fact]
    public void TwoNumbersOfOneFigureAreAConflict()
    {
        var conflict = Assert.Single(Figures("'80,000'", "'90,000'").FigureConflicts);
        Assert.Equal(2, conflict.Claims.Count);
    }

    [Fact]
    public void OneNumberInTwoSpellingsIsNone() => Assert.Empty(Figures("'80,000'", "80 000").FigureConflicts);

    [Fact]
    public void ArticlesAreNewestFirstAndUndatedLast()
    {
        var briefing = new Briefing().Article("seeds/a.txt", "A one.").Article("seeds/b.txt", "B two.", "published: 2020").Article("seeds/c.txt", "C three.", "published: 2021");
        Assert.Equal(["C three", "B two", "A one"], briefing.Compilation.Articles.Select(article => article.Article.Title));
    }

    private static Occurrence Merge(params string[] dates)
    {
        var briefing = new Briefing();
        for (var i = 0; i < dates.Length; i++)
            briefing.Article($"seeds/{i}.txt", "It rained.", $"title: T{i}\nevents: [{{id: opens, label: It opens{(dates[i].Length == 0 ? "" : $", date: {dates[i]}")}}}]");
        return Assert.Single(briefing.Compilation.Occurrences);
    }

    private static BriefingCompilation Figures(params string[] values)
    {
        var briefing = new Briefing();
        for (var i = 0; i < values.Length; i++)
            briefing.Article($"seeds/{i}.txt", "It rained.", $"title: T{i}\nfigures: [{{id: held, what: people held, value: {values[i]}}}]");
        return briefing.Compilation;
    }
}
