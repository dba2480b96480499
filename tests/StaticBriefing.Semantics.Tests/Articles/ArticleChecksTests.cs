using StaticBriefing.Semantics.Articles;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Semantics.Tests.Articles;

public class ArticleChecksTests
{
    [Fact]
    public void OneTextInTwoSeedsIsReportedAtTheSecond() =>
        Assert.Contains("seeds/a.txt", Assert.Single(Check(("seeds/a.txt", "Same words.", ""), ("seeds/b.txt", "Same words.", ""))), StringComparison.Ordinal);

    [Fact]
    public void ATranslationOfNothingIsReportedWithTheNearestSlug() =>
        Assert.Contains("Did you mean 'bridge'?", Assert.Single(Check(("seeds/a.txt", "Words.", "translation_of: brige"))), StringComparison.Ordinal);

    [Fact]
    public void ATranslationOfAKnownArticleIsFine() => Assert.Empty(Check(("seeds/a.txt", "Words.", "translation_of: bridge")));

    [Fact]
    public void TwoPreferredDatesOfOneEventAreReported() => Assert.Equal(2, Check(("seeds/a.txt", "Words.", """
        events:
          - {id: opens, label: It opens, date: 2023, preferred: true}
          - {id: opens, label: It opens, date: 2024, preferred: true}
        """)).Count(finding => finding.StartsWith("SB3015", StringComparison.Ordinal)));

    [Fact]
    public void TwoPreferredFiguresAreReported() => Assert.Equal(2, Check(("seeds/a.txt", "Words.", """
        figures:
          - {id: cost, what: crowns, value: '4', preferred: true}
          - {id: cost, what: crowns, value: '5', preferred: true}
        """)).Count(finding => finding.StartsWith("SB3015", StringComparison.Ordinal)));

    private static List<string> Check(params (string Path, string Text, string FrontMatter)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var sources = files.Select(file => Briefing.SourceOf(file.Path, file.Text, file.FrontMatter, diagnostics)).ToList();
        ArticleChecks.CheckTexts([.. sources.Select(ArticleClaims.WordsOf)], place => ArticleClaims.Of(sources[place]), diagnostics);
        ArticleChecks.Check([.. sources.Select(ArticleClaims.Of)], ["bridge", "ferry"], [], diagnostics);
        return [.. diagnostics.ToEquatableArray().Select(finding => $"{finding.Id} {finding.Message}")];
    }
}
