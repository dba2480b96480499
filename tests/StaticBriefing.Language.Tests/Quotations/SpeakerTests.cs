namespace StaticBriefing.Language.Tests.Quotations;

public class SpeakerTests
{
    [Theory]
    [InlineData("“It is late for the bridge,” said a longtime baker.", "a longtime baker")]
    [InlineData("“It is late for the bridge,” said one delegate.", "one delegate")]
    public void WhoIsNotNamedSpeaksAsIsWritten(string text, string speaker) => Assert.Equal(speaker, Reading.Of(text).Quote.Speaker?.Name);

    [Fact]
    public void OneWithoutANameWhoSpokeIsHe() =>
        Assert.Null(Reading.Of("Arlo Quill spoke in Lund. One Orvik delegate said he tried to give away passes. “Not even one,” he said.").Quote.Speaker);

    [Fact]
    public void ASurnameIsTheOnePersonOfThatName()
    {
        var reading = Reading.Of("Mayor Arlo Quill spoke in Lund. “It is late,” Quill said.");
        Assert.Equal("Arlo Quill (Person) said: It is late,", reading.Show(reading.Quote));
    }

    [Fact]
    public void APronounIsTheLastPersonThatItFits()
    {
        var reading = Reading.Of("Maria Holm met the Harbour Ministry and Peter Brand. She said: “It is late.” Peter Brand nodded. He added that it was “far too late for anything.”");
        Assert.Equal(["Maria Holm", "Peter Brand"], reading.Quoted.Select(quote => quote.Speaker?.Name));
    }

    [Fact]
    public void APronounBehindSomebodyWithoutANameIsNobodyNamedBefore()
    {
        var reading = Reading.Of("Mayor Arlo Quill spoke in Lund. “It is late,” said a lawyer for the town. “It is far too late for anything,” he added.");
        Assert.Equal("he", reading.Words(reading.Quoted.Last().Source));
        Assert.Null(reading.Quoted.Last().Speaker);
    }

    [Fact]
    public void APronounIsNeverAnOrganisation()
    {
        var reading = Reading.Of("The Harbour Ministry closed the gates. “It is late,” he said.");
        Assert.Null(reading.Quote.Speaker);
    }

    [Theory]
    [InlineData("Mayor Arlo Quill spoke in Lund. “It is late,” the mayor said.", "Arlo Quill")]
    [InlineData("Arlo Quill, the mayor of Lund, spoke. Vera Holm listened. “It is late,” the mayor said.", "Arlo Quill")]
    [InlineData("Mayor Arlo Quill met Mayor Vera Holm. “It is late,” the mayor said.", "the mayor")]
    [InlineData("The crowd looked to Arlo Quill, who said: “It is late.”", "Arlo Quill")]
    [InlineData("Arlo Quill met a man in Lund. “It is late,” the man said.", null)]
    [InlineData("Arlo Quill spoke of a person in Lund. “It is late,” the person said.", null)]
    public void AnOfficeIsTheOnePersonWhomTheArticleCallsThatAndAMerePersonIsNobody(string text, string? speaker) =>
        Assert.Equal(speaker, Reading.Of(text).Quote.Speaker?.Name);

    [Theory]
    [InlineData("“It is late,” a senior official said.", "a senior official (Unknown) said: It is late,")]
    [InlineData("“It is late,” said a spokesman for the Harbour Ministry.", "a spokesman for the Harbour Ministry (Unknown) said: It is late,")]
    [InlineData("“It is late,” the US Harbour Department said.", "US Harbour Department (Organisation) said: It is late,")]
    [InlineData("“It is late,” Arlo Quill’s lawyer said.", "Arlo Quill’s lawyer (Unknown) said: It is late,")]
    public void RolesAndOrganisationsSpeakAsTheyAreNamed(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal(expected, reading.Show(reading.Quote));
    }

    [Theory]
    [InlineData("“It is late,” Arlo Quill said in a statement.", "a statement")]
    [InlineData("“It is late,” Arlo Quill said on Twitter.", "Twitter")]
    [InlineData("“It is late,” Arlo Quill said at a news conference in Lima.", "a news conference in Lima")]
    [InlineData("“It is late,” Arlo Quill said in Lima.", "Lima")]
    public void WhereItWasSaidIsKept(string text, string expected)
    {
        var reading = Reading.Of(text);
        Assert.Equal(expected, reading.Words(reading.Quote.SaidAt!.Value));
    }

    [Fact]
    public void APlaceThatIsSpokenOfIsNotWhereItWasSaid() =>
        Assert.Null(Assert.Single(Reading.Of("Arlo Quill said his plan would keep harbours open in Lima and elsewhere.").Found.Quotes).SaidAt);
}
