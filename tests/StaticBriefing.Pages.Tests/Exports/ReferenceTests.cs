using System.Text.Json;

namespace StaticBriefing.Pages.Tests.Exports;

public class ReferenceTests
{
    private const string Known = "title: It rained\noutlet: The Tideline\nauthors: [Ada Lindqvist]\npublished: 2021-03\nretrieved: 2021-04-01\nurl: https://tideline.example/rain";

    [Fact]
    public void AnArticleIsOneItemOfCsl()
    {
        var item = Assert.Single(JsonDocument.Parse(Exported.Text(Story(Known), "articles.csl.json")).RootElement.EnumerateArray());
        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal("""{"date-parts":[[2021,3]]}""", item.GetProperty("issued").GetRawText());
        Assert.Equal("""[{"literal":"Ada Lindqvist"}]""", item.GetProperty("author").GetRawText());
    }

    [Theory]
    [InlineData("2021-03~", """{"date-parts":[[2021,3]],"circa":true}""")]
    [InlineData("201X", """{"literal":"201X"}""")]
    [InlineData("2021/2022", """{"literal":"2021/2022"}""")]
    public void ADateInDoubtStaysInDoubt(string date, string issued)
    {
        var item = JsonDocument.Parse(Exported.Text(Story($"title: A\npublished: {date}"), "articles.csl.json")).RootElement[0];
        Assert.Equal(issued, item.GetProperty("issued").GetRawText());
    }

    [Fact]
    public void RisTellsTheDayAsFarAsItIsKnown()
    {
        var lines = Exported.Text(Story(Known), "articles.ris").Split('\n');
        Assert.Contains("DA  - 2021/03//", lines);
        Assert.Contains("Y2  - 2021/04/01/", lines);
    }

    [Fact]
    public void EveryArticleHasAnEntryOfItsOwn()
    {
        var briefing = Story(Known).Article("seeds/b.txt", "It snowed.", "title: It snowed");
        Assert.Equal(2, Exported.Text(briefing, "articles.bib").Split("@misc{").Length - 1);
        Assert.Equal(2, Exported.Text(briefing, "articles.ris").Split("TY  - NEWS").Length - 1);
    }

    private static Briefing Story(string frontMatter) => new Briefing().Article("seeds/a.txt", "It rained.", frontMatter);
}
