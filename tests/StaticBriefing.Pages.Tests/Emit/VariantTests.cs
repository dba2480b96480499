using StaticBriefing.Pages.Emit;
using StaticBriefing.Pages.Model;
using StaticBriefing.Pages.Routing;
using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Tests.Emit;

public class VariantTests
{
    private const string Fullest = "“We will not ever build a wall across the sound; we will build a gate, and ships will pass,” said Ada Lindqvist.";

    [Fact]
    public void AWordingIsShownInItsOwnWordsWithWhatTheFullestHas()
    {
        var wordings = Pages("“We won’t build a Wall across the Sound. We will build a gate,” said Ada Lindqvist.").Wordings;
        Assert.Empty(wordings[0].Changes);
        Assert.Equal(
            ["same We", "added won’t", "missing will not ever", "same build a Wall across the Sound. We will build a gate,", "missing and ships will pass,"],
            wordings[1].Changes.Select(change => $"{change.Kind} {change.Text}"));
    }

    [Fact]
    public void OfALongRestAtAnEndTheWordsAreCounted()
    {
        var changes = Pages("Ada Lindqvist spoke of “a wall across the sound; we will build a gate”.").Wordings[1].Changes;
        Assert.Equal([new WordChange("rest", "", 5), new WordChange("same", "a wall across the sound; we will build a gate", 0), new WordChange("missing", "and ships will pass,", 0)], changes);
    }

    [Fact]
    public void EqualWordsOfTwoArticlesAreOneWordingWithTwoPlaces()
    {
        var page = Pages(Fullest.Replace("sound;", "Sound –", StringComparison.Ordinal));
        Assert.Equal(2, Assert.Single(page.Wordings).Quotes.Count);
        Assert.Equal((2, 1), (page.Utterance.ArticleCount, page.Utterance.WordingCount));
    }

    [Fact]
    public void AHeadingBeginsWithWhatIsReportedAndNotWithThat()
    {
        const string report = "Ada Lindqvist said that the harbour of the town would be closed to every ship on Monday.";
        var page = Site.Page<VariantPage>(Story(report, report));
        Assert.StartsWith("the harbour of the town", page.Utterance.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuotationLeadsToItsOtherWordingsAndBack()
    {
        var briefing = Story(Fullest);
        var page = Site.Plan(briefing).Select(job => job.Emit()).OfType<VariantPage>().Single();
        var quotes = Site.Plan(briefing).Select(job => job.Emit()).OfType<ArticlePage>().SelectMany(article => article.Quotes.Value).ToList();
        Assert.All(quotes, quote => Assert.Equal((page.Route, 1), (quote.Variants!.Route, quote.Variants.Count)));
        Assert.Equal(quotes.Select(quote => quote.InContext.Address).Order(), page.Wordings.SelectMany(wording => wording.Quotes).Select(quote => quote.InContext.Address).Order());
        Assert.All(page.Wordings.SelectMany(wording => wording.Quotes), quote => Assert.Null(quote.Variants));
    }

    [Fact]
    public void TheIndexOfQuotationsShowsHowOthersWordThem()
    {
        var index = Site.Page<QuoteIndexPage>(Story("“We won’t build a wall across the sound; we will build a gate,” said Ada Lindqvist."));
        Assert.Equal(["A", "B"], index.Quotes.Select(quote => Assert.Single(quote.Others).Outlet));
        Assert.NotNull(index.Variants);
    }

    [Fact]
    public void AnArticleOfOtherWordsLeavesTheOthersAsTheyAre()
    {
        const string article = "articles/2024/a/index.html";
        var more = Story(Fullest).Article("seeds/c.txt", "“The ferry is late,” said Ada Lindqvist.", "title: C\npublished: 2024-03-06");
        var another = Story(Fullest).Article("seeds/c.txt", Fullest, "title: C\npublished: 2024-03-06");
        Assert.Equal(Variants(Story(Fullest), article), Variants(more, article));
        Assert.NotEqual(Variants(Story(Fullest), article), Variants(another, article));

        static IEnumerable<QuoteVariants> Variants(Briefing briefing, string path) =>
            SiteEmitter.Surroundings(briefing.Compilation)(briefing.Compilation.Articles.Single(article => Routes.Article(article.Article).Path == path)).Variants;
    }

    private static VariantPage Pages(string second) => Site.Page<VariantPage>(Story(second));

    private static Briefing Story(string second) => Story(Fullest, second);

    private static Briefing Story(string first, string second) => new Briefing()
        .Article("seeds/a.txt", first, "title: A\noutlet: A\npublished: 2024-03-04\npeople: [Ada Lindqvist]")
        .Article("seeds/b.txt", second, "title: B\noutlet: B\npublished: 2024-03-05\npeople: [Ada Lindqvist]");
}
