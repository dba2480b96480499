using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Text.Tests.Verbatim;

public sealed class VerbatimTextTests
{
    [Theory]
    [InlineData("She said: “It’s a fair — and\nfinal – offer…”", "\"It's a fair - and final — offer...\"")]
    [InlineData("«Un caf\u00e9\u00A0noir»", "“Un cafe\u0301 noir”")]
    [InlineData("Un cafe\u0301 noir", "caf\u00e9")]
    [InlineData("a rea\u00ADson\u200Bable fee", "reasonable fee")]
    [InlineData("Wait . . . what?", "Wait… what?")]
    [InlineData("Wait… what?", "Wait ... what?")]
    [InlineData("The fees are low", "The fee", false)]
    [InlineData("The fees are low", "he fees", false)]
    [InlineData("The fees are low", "the fees", false)]
    [InlineData("The fees are low", "", false)]
    [InlineData("我们很高兴", "很高兴")]
    [InlineData("😀yes😀", "yes")]
    public void WordsAreFoundUnderTheNormalisation(string text, string exact, bool isThere = true) =>
        Assert.Equal(isThere, VerbatimText.From(text).FindAll(exact).Any());

    [Fact]
    public void ASpanCountsInTheOriginal()
    {
        const string text = "He  said:\r\n“Cafe\u0301  is\u00ADn’t . . . free”.";
        var span = Assert.Single(VerbatimText.From(text).FindAll("“Café isn't … free”"));
        Assert.Equal("“Cafe\u0301  is\u00ADn’t . . . free”", text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void EditorialMarksTakeAQuotationApart()
    {
        const string text = "“The fee would be relatively low, and teh rest is free, as they wanted.”";
        var found = VerbatimText.From(text);
        Assert.Equal(["The fee", "low, and teh", "rest is free"], Pieces(text, found.Find("The fee […] low, and teh [sic] rest is free")));
        Assert.Equal(["he fee would be", "free"], Pieces(text, found.Find("[T]he fee would be ... free")));
        Assert.Equal(["rest is", "as they want"], Pieces(text, found.Find("… rest is [open], as they want[s]")?.Pieces.Count == 2 ? found.Find("rest is [open] as they want[s]") : null));
        Assert.Null(found.Find("free […] fee"));
        Assert.Null(found.Find("he fee would be"));
        Assert.Null(found.Find("[...]"));
    }

    [Fact]
    public void AnEllipsisInTheSourceIsVerbatim()
    {
        var match = VerbatimText.From("“Well… we [all] agreed.”").Find("Well... we [all] agreed");
        Assert.Equal(new TextSpan(1, 21), Assert.Single(match!.Pieces));
    }

    [Fact]
    public void PrefixAndSuffixChooseAmongPlaces()
    {
        var text = VerbatimText.From("First a low fee today. Then a low fee tomorrow. Later a low fee today.");
        Assert.Equal((0, 8), Where(text.Find("low fee")));
        Assert.Equal((1, 30), Where(text.Find("low fee", prefix: "Then a ")));
        Assert.Equal((1, 30), Where(text.Find("low fee", suffix: " tomorrow")));
        Assert.Equal((2, 56), Where(text.Find("low fee", "Later a", "today")));
        Assert.Equal((0, 8), Where(text.Find("low fee", "elsewhere")));
    }

    [Fact]
    public void TheTightestChainOfPiecesIsTaken()
    {
        const string text = "The fee is high. The fee is low.";
        Assert.Equal(new TextSpan(17, 14), VerbatimText.From(text).Find("The fee … low")!.Span);
    }

    [Theory]
    [InlineData("The fee would be relatively low", "The fee would be fairly low")]
    [InlineData("“The feee would be fairly low,”", "“The fee would be fairly low,”")]
    [InlineData("fairly lwo", "fairly low")]
    public void TheNearestTextIsShown(string exact, string nearest)
    {
        const string text = "The mayor spoke at noon. “The fee would be fairly low,” said Grace Okoro, who had spoken before.";
        var span = VerbatimText.From(text).Nearest(exact)!.Value;
        Assert.Equal(nearest, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void NothingIsNearToOtherWords() => Assert.Null(VerbatimText.From("The fee is low.").Nearest("Zebras crossing rivers at night by the moon"));

    private static (int Occurrence, int Start) Where(VerbatimMatch? match) => (match!.Occurrence, match.Span.Start);

    private static IEnumerable<string> Pieces(string text, VerbatimMatch? match) =>
        match!.Pieces.Select(span => text.Substring(span.Start, span.Length));
}
