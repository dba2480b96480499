using System.Text.Json;

namespace StaticBriefing.Pages.Tests.Exports;

public class AnnotationTests
{
    private const string Vote = "🌧 It rained. “The bridge is safe,” said Ada Lindqvist. “It will stand.”";

    [Fact]
    public void EachQuotationHasOneAnnotation()
    {
        var page = JsonDocument.Parse(Exported.Text(Story(""), "annotations.jsonld")).RootElement;
        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationPage"), (page.GetProperty("@context").GetString(), page.GetProperty("type").GetString()));
        Assert.Equal(Story("").Compilation.Quotes.Count, page.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void ItsPositionsAreThoseOfTheWordsCountedInCodePoints()
    {
        var text = Story("").Body.Text.Text.EnumerateRunes().ToList();
        var selectors = Targets(Story("")).SelectMany(target => target.GetProperty("selector").EnumerateArray()).ToList();
        var (quote, position) = (selectors[0], selectors[1]);
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        Assert.Equal("The bridge is safe,", quote.GetProperty("exact").GetString());
        Assert.Equal("The bridge is safe,", string.Concat(text[start..end]));
        Assert.EndsWith("It rained. “", quote.GetProperty("prefix").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheOriginalIsATargetWithoutPositions()
    {
        var target = Targets(Story("\nurl: https://tideline.example/vote"))[0];
        Assert.Equal("https://tideline.example/vote", target.GetProperty("source").GetString());
        Assert.Single(target.GetProperty("selector").EnumerateArray());
    }

    [Fact]
    public void OfAnExcerptNothingIsSaidThatIsNotPublished() =>
        Assert.DoesNotContain("rained", Exported.Text(Story("\nvisibility: excerpt"), "annotations.jsonld"), StringComparison.Ordinal);

    private static List<JsonElement> Targets(Briefing briefing) =>
        [.. JsonDocument.Parse(Exported.Text(briefing, "annotations.jsonld")).RootElement.GetProperty("items")[0].GetProperty("target").EnumerateArray()];

    private static Briefing Story(string frontMatter) => new Briefing().Article("seeds/vote.txt", Vote, $"title: Vote{frontMatter}");
}
