using System.Text.Json;
using StaticBriefing.Pages.Model;

namespace StaticBriefing.Pages.Tests.Metadata;

public class StructuredDataTests
{
    private const string Safe = "“The bridge is safe,” said Ada Lindqvist.";

    [Fact]
    public void NothingInATextEndsTheScriptThatHoldsIt()
    {
        var html = Site.Page<ArticlePage>(Briefing.Of(Safe, "title: '</script><script>alert(1)</script><!-- & \"'")).Head.Structured!.Value.Html;
        Assert.DoesNotContain('<', html);
        Assert.DoesNotContain('>', html);
        Assert.Equal("</script><script>alert(1)</script><!-- & \"", JsonDocument.Parse(html).RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public void AnArticleNamesItsQuotationsAndTheirSpeakers()
    {
        var article = Of<ArticlePage>(Briefing.Of(Safe, "title: A\noutlet: The Tideline\npublished: 2021-03"));
        Assert.Equal("NewsArticle", article.GetProperty("@type").GetString());
        Assert.Equal("2021-03", article.GetProperty("datePublished").GetString());
        var quote = Assert.Single(article.GetProperty("hasPart").EnumerateArray());
        Assert.Equal(("Quotation", "The bridge is safe,"), (quote.GetProperty("@type").GetString(), quote.GetProperty("text").GetString()));
        Assert.Equal("""{"@type":"Person","name":"Ada Lindqvist","url":"../../../people/ada-lindqvist/index.html"}""", quote.GetProperty("spokenByCharacter").GetRawText());
    }

    [Theory]
    [InlineData("status: disputed")]
    [InlineData("status: misattributed")]
    public void WordsInDoubtAreNotPassedOn(string status)
    {
        var article = Of<ArticlePage>(Briefing.Of(Safe, $"title: A\nquotes: [{{exact: The bridge is safe, {status}}}]"));
        Assert.False(article.TryGetProperty("hasPart", out _));
    }

    [Fact]
    public void WordsThatWereNotFoundAreNotPassedOn()
    {
        var article = Of<ArticlePage>(new Briefing { Auto = Text.Vocabulary.AutoReading.Off }.Article("seeds/a.txt", Safe, "title: A\nquotes: [{exact: The bridge is gone}]"));
        Assert.False(article.TryGetProperty("hasPart", out _));
    }

    [Fact]
    public void ADateInDoubtIsNotPassedOn() =>
        Assert.False(Of<ArticlePage>(Briefing.Of(Safe, "title: A\npublished: 2021-03~")).TryGetProperty("datePublished", out _));

    [Fact]
    public void ATimelineIsAListOfEvents()
    {
        var list = Of<TimelinePage>(Briefing.Of("The bridge opened in March 2021.", "title: A"));
        var item = list.GetProperty("itemListElement")[0].GetProperty("item");
        Assert.Equal(("Event", "2021-03", "2021-03"), (item.GetProperty("@type").GetString(), item.GetProperty("startDate").GetString(), item.GetProperty("endDate").GetString()));
    }

    [Fact]
    public void AReferenceManagerFindsWhatIsKnown()
    {
        var reference = Site.Page<ArticlePage>(Briefing.Of(Safe, "title: A\noutlet: The Tideline\npublished: 2021-03-04T10:00")).Head.Reference!;
        Assert.Equal(("A", "The Tideline", "2021/03/04"), (reference.Title, reference.Outlet, reference.SlashedDate));
    }

    private static JsonElement Of<T>(Briefing briefing)
        where T : TemplatePage => JsonDocument.Parse(Site.Page<T>(briefing).Head.Structured!.Value.Html).RootElement;
}
