using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Tests.Drafting;

public class ArticleDrafterTests
{
    private const string Article = """
        The council of Exampleton voted on 3 March 2025 to close the old bridge. The new ferry opened last year.

        “The bridge has carried this town for ninety years,” said Ada Example, the mayor. “It cannot carry it any longer.”

        Ben Sample called the plan “a disaster” and said the ferry carried 30,000 people. “No,” said Example. “No,” said Sample.

        """;

    [Fact]
    public void WhatIsFoundIsDraftedAsAuto()
    {
        var draft = DraftOf(Article);

        Assert.Equal("The bridge has carried this town for ninety years, … It cannot carry it any longer.", draft.Quotes[0].Exact?.Value);
        Assert.Equal("Ada Example", draft.Quotes[0].Speaker?.Value);
        Assert.Equal("2025-03-03", draft.Events[0].Date?.Value.Text);
        Assert.StartsWith("The council of Exampleton voted", Assert.Single(draft.Events[0].From).Value, StringComparison.Ordinal);
        Assert.Equal("30,000", Assert.Single(draft.Figures).Value?.Value);
        Assert.All(draft.Quotes, quote => Assert.Equal(ReviewStatus.Auto, quote.Status?.Value));
    }

    [Fact]
    public void WordsThatAreSaidTwiceAreTwoEntries()
    {
        var twice = DraftOf(Article).Quotes.Where(quote => quote.Exact?.Value == "No,").ToList();

        Assert.Equal(["Ada Example", "Ben Sample"], twice.Select(quote => quote.Speaker?.Value));
        Assert.Null(twice[0].Prefix);
        Assert.EndsWith("said Example. “", twice[1].Prefix?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void DraftingWhatWasDraftedGivesNothing()
    {
        var draft = DraftOf(Article, YamlOf(DraftOf(Article)));

        Assert.Empty(draft.ToValues());
    }

    [Fact]
    public void ADraftChangesNothingThatIsShown()
    {
        var (before, after) = (Briefing.Of(Article, "title: The bridge").Facts, Briefing.Of(Article, "title: The bridge\n" + YamlOf(DraftOf(Article))).Facts);

        Assert.Equal(before.Quotes, after.Quotes);
        Assert.Equal(before.Events, after.Events);
        Assert.Equal(before.Figures, after.Figures);
        Assert.Equal(before.Mentions, after.Mentions);
    }

    [Fact]
    public void ADraftedDateMovesWithTheDayOfPublication()
    {
        var yaml = YamlOf(DraftOf(Article));

        var events = Briefing.Of(Article, "published: 2024-06-01\n" + yaml).Facts.Events;

        Assert.Contains(events, happening => happening.Date?.Text == "2023" && happening.Status == ReviewStatus.Auto);
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("disputed")]
    [InlineData("reviewed")]
    public void WhatAnEditorDecidedIsNotDraftedAgain(string status)
    {
        var draft = DraftOf(Article, $"quotes:\n  - exact: a disaster\n    status: {status}\n");

        Assert.DoesNotContain(draft.Quotes, quote => quote.Exact?.Value.Contains("disaster", StringComparison.Ordinal) == true);
    }

    private static ArticleFrontMatter DraftOf(string text, string frontMatter = "")
    {
        var source = Briefing.SourceOf("seeds/article.txt", text, frontMatter, new DiagnosticBag());
        return ArticleDrafter.Draft(source, Briefing.Read(source));
    }

    private static string YamlOf(ArticleFrontMatter draft) => FrontMatterWriter.Write(null, draft.ToValues());
}
