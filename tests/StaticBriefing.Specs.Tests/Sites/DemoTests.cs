using AngleSharp.Html.Parser;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Specs.Tests.Sites;

/// <summary>The demo briefing: its one real seed, with what the desk says about it and without.</summary>
public class DemoTests
{
    // Only the beginnings are compared; the fifth goes on with dashes.
    private static readonly int[] _lengths = [99, 80, 112, 19, 93];

    private const string Seed = "seeds/000_e4b6bcd67fe69dc3.txt";

    [Fact]
    public void WithTheSidecarEveryQuotationIsVerifiedAndNothingIsAmiss()
    {
        var built = WholeSiteTests.Build(SiteFolders.Demo);

        Assert.Empty(built.Diagnostics.Where(finding => finding.Severity != DiagnosticSeverity.Info).Select(finding => finding.ToString()));
        Assert.Equal((7, 7, 0), (built.Summary.Quotes, built.Summary.VerifiedQuotes, built.Summary.AutoQuotes));
    }

    [Fact]
    public void WithTheSidecarTheUnknownsAreShownAsUnknown()
    {
        var page = TextOf(WholeSiteTests.Build(SiteFolders.Demo), "articles/undated/prison-offer/index.html");

        Assert.Contains("Outlet not known", page, StringComparison.Ordinal);
        Assert.Contains("Author not known", page, StringComparison.Ordinal);
        Assert.Contains("Date not known", page, StringComparison.Ordinal);
        Assert.Contains("Link to the original not known", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TheBareSeedGivesExactlyTheFiveQuotationsWithTheirSpeakers()
    {
        var quotes = QuotesOf(BuildBareSeed());

        Assert.Equal(
            [
                ("Nayib Bukele", "We have offered the United States of America the opportunity to outsource part of its prison system"),
                ("Marco Rubio", "the most unprecedented, extraordinary migratory agreement anywhere in the world."),
                ("Marco Rubio", "dangerous American criminals in custody in our country, including those with US citizenship and legal residency."),
                ("US State Department", "harsh and dangerous"),
                ("Marco Rubio", "Any unlawful immigrant and illegal immigrant in the United States who is a dangerous criminal"),
            ],
            quotes.Select((quote, i) => (quote.Speaker, quote.Words[..Math.Min(quote.Words.Length, _lengths[i])])));
    }

    [Fact]
    public void TheBareSeedsFirstQuotationIsOneSpeechOfTwoPiecesSaidOnX()
    {
        var article = ArticleOf(BuildBareSeed());

        Assert.Contains("The fee would be relatively low for the US but significant for us, making our entire prison system sustainable.", QuotesOf(BuildBareSeed())[0].Words, StringComparison.Ordinal);
        Assert.Contains("where: X", article, StringComparison.Ordinal);
    }

    [Fact]
    public void TheBareSeedsStateDepartmentIsAnOrganisation()
    {
        var built = BuildBareSeed();

        Assert.Contains("harsh and dangerous", TextOf(built, "organisations/us-state-department/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(built.Files, file => file.Path.StartsWith("people/", StringComparison.Ordinal) && file.Path.Contains("state-department", StringComparison.Ordinal));
    }

    [Fact]
    public void TheBareSeedsOpenDateStandsOnTheTimelineAndItsRelativeDateInTheUndatedLane()
    {
        using var document = new HtmlParser().ParseDocument(Page(BuildBareSeed(), "timeline/index.html"));
        var text = Spaced(document.QuerySelector("main")!.TextContent);

        Assert.Contains("since 2019", text, StringComparison.Ordinal);
        var undated = text[text.LastIndexOf("Undated", StringComparison.Ordinal)..];
        Assert.Contains("last year", undated, StringComparison.Ordinal);
        Assert.Contains("the article’s own date is not known", undated, StringComparison.Ordinal);
        Assert.DoesNotContain("since 2019", undated, StringComparison.Ordinal);
    }

    [Fact]
    public void TheBareSeedsCommentPromptIsLeftOutOfTheTextAndListed()
    {
        var built = BuildBareSeed();
        using var document = new HtmlParser().ParseDocument(Page(built, ArticlePath(built)));

        Assert.DoesNotContain("Be the first to leave a comment", document.QuerySelector("div.prose")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Be the first to leave a comment", document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(built.Diagnostics, finding => finding.Id == "SB2004");
    }

    private static Built BuildBareSeed() => Builds.Build(Builds.Scan(Builds.ScanFolder(Repository.Root).Files.Where(file => file.Path == Seed)));

    private static string ArticlePath(Built built) =>
        Assert.Single(built.Files, file => file.Path.StartsWith("articles/undated/", StringComparison.Ordinal)).Path;

    private static string ArticleOf(Built built) => TextOf(built, ArticlePath(built));

    private static List<(string Speaker, string Words)> QuotesOf(Built built)
    {
        using var document = new HtmlParser().ParseDocument(Page(built, ArticlePath(built)));
        return
        [
            .. document.QuerySelectorAll("figure.quote").Select(quote => (
                Spaced((quote.QuerySelector(".by a") ?? quote.QuerySelector(".by")!).TextContent),
                Spaced((quote.QuerySelector("mark") ?? quote.QuerySelector("blockquote") ?? quote.QuerySelector(".within")!).TextContent).Trim('“', '”'))),
        ];
    }

    private static string TextOf(Built built, string path)
    {
        using var document = new HtmlParser().ParseDocument(Page(built, path));
        return Spaced(document.QuerySelector("main")!.TextContent);
    }

    private static string Page(Built built, string path) => built.TextOf(path);

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
