namespace StaticBriefing.Language.Tests.Names;

public class NameTests
{
    [Theory]
    [InlineData("Peru’s President Arlo Quill spoke.", "Place Peru → Peru", "Person Arlo Quill → Arlo Quill")]
    [InlineData("It pleased US Secretary of State Vera Lund.", "Place US → United States", "Person Vera Lund → Vera Lund")]
    [InlineData("The Department of Harbours closed.", "Organisation Department of Harbours → Department of Harbours")]
    [InlineData("They met Maria de la Holm and John F. Brand.", "Person Maria de la Holm → Maria de la Holm", "Person John F. Brand → John F. Brand")]
    [InlineData("They swam in Lake Orvik near Quito.", "Place Lake Orvik → Lake Orvik", "Place Quito → Quito")]
    [InlineData("He came to Altona and stayed in Altona, then left.", "Place Altona → Altona", "Place Altona → Altona")]
    [InlineData("The Quill & Lund Company closed.", "Organisation Quill & Lund Company → Quill & Lund Company")]
    public void NamesAreFoundWithTheirKind(string text, params string[] expected) => Assert.Equal(expected, Reading.Of(text).Names);

    [Theory]
    [InlineData("American and Salvadoran voters came on Monday in March.")]
    [InlineData("However, they went home. Yesterday was long.")]
    [InlineData("Talks went on. The talks failed.")]
    public void NationalitiesDaysAndFirstWordsAreNoNames(string text) => Assert.Empty(Reading.Of(text).Names);

    [Fact]
    public void ASurnameIsItsFullestForm() =>
        Assert.Equal(["Person John Brand → John F. Brand", "Person John F. Brand → John F. Brand", "Person Brand → John F. Brand"], Reading.Of("They met John Brand. It was John F. Brand. Later Brand left.").Names);

    [Fact]
    public void TwoPeopleOfOneSurnameAreNeverOne() =>
        Assert.Contains("Person Brand → Brand", Reading.Of("They met John Brand and Mary Brand. Later Brand left.").Names);

    [Fact]
    public void AnAcronymIsTheOrganisationWithThoseInitials() =>
        Assert.Contains("Organisation HSA → Harbour Safety Agency", Reading.Of("It was the Harbour Safety Agency (HSA). Later the HSA closed.").Names);

    [Fact]
    public void ASurnameGoesOnMeaningTheOneWhoHadItFirst() =>
        Assert.Equal(["Person John Brand → John Brand", "Person Brand → John Brand", "Person Mary Brand → Mary Brand", "Person Brand → John Brand"],
            Reading.Of("They met John Brand in the hall. It was late, Brand said. Mary Brand came too. “It is late,” Brand said.").Names);

    [Fact]
    public void AGivenNameThatStandsAloneTwiceIsTheOneWhoBearsIt() =>
        Assert.Equal(["Person Maria Brand → Maria Brand", "Person Maria → Maria Brand", "Person Maria → Maria Brand"],
            Reading.Of("They met Maria Brand in the hall. “It is late,” Maria said. “It is,” Maria said again.").Names);

    [Fact]
    public void AGivenNameThatStandsAloneOnceMayBeAnother() =>
        Assert.Equal(["Person Maria Brand → Maria Brand", "Person Maria → Maria"], Reading.Of("They met Maria Brand in the hall. “It is late,” Maria said.").Names);

    [Fact]
    public void AnOrganisationAnswersToItsShorterName() =>
        Assert.Contains("Organisation Orvik University → Orvik University", Reading.Of("He taught at Orvik University. It was the Orvik University that paid.").Names);
}
