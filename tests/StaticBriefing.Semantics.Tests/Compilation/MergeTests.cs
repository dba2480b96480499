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
    public void OneSentenceWithTwoNumbersIsProposed()
    {
        var conflict = Assert.Single(Told("about 12,000 sailors", "about 15,000 sailors").FigureConflicts);
        Assert.True(conflict.IsProposed);
        Assert.Equal(["about 12,000", "about 15,000"], conflict.Claims.Select(claim => claim.Value));
    }

    [Theory]
    [InlineData("about 12,000 sailors", "nearly 12,000 sailors")]
    [InlineData("about 12,000 sailors", "about 15,000 bakers")]
    public void ANumberThatIsTheSameOrCountsSomethingElseIsNone(string one, string other) => Assert.Empty(Told(one, other).FigureConflicts);

    [Fact]
    public void WhatIsToldLongAfterIsNews() => Assert.Empty(Told("about 12,000 sailors", "about 15,000 sailors", later: "2021-05-01").FigureConflicts);

    [Fact]
    public void OneSentenceWithTwoDatesIsProposed()
    {
        var briefing = Told("Ada Quill on March 3, 2021,", "Ada Quill on March 4, 2021,");
        Assert.Equal(["2021-03-03", "2021-03-04"], Assert.Single(briefing.ProposedDates).Dates.Select(claim => claim.Date.Text).Order(StringComparer.Ordinal));
        Assert.Equal(2, briefing.Occurrences.Count);
    }

    [Fact]
    public void ArticlesAreNewestFirstAndUndatedLast()
    {
        var briefing = new Briefing().Article("seeds/a.txt", "A one.").Article("seeds/b.txt", "B two.", "published: 2020").Article("seeds/c.txt", "C three.", "published: 2021");
        Assert.Equal(["C three", "B two", "A one"], briefing.Compilation.Articles.Select(article => article.Article.Title));
    }

    /// <summary>Two articles of one sentence each, the same but for a few words.</summary>
    private static BriefingCompilation Told(string one, string other, string later = "2021-03-09") => new Briefing()
        .Article("seeds/a.txt", Sentence(one), "published: 2021-03-08").Article("seeds/b.txt", Sentence(other), $"published: {later}").Compilation;

    private static string Sentence(string words) => $"The old harbour lamps of Lorne were repainted by {words} and by many of their friends.";

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
