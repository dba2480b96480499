namespace StaticBriefing.Language.Tests.Figures;

public class FigureTests
{
    [Theory]
    [InlineData("They held over 80,000 people there.", "over 80,000", null, "people")]
    [InlineData("They fed 30,000 hungry migrants at sea.", "30,000", null, "hungry migrants")]
    [InlineData("It cost about $3.5 million last time.", "about $3.5 million", "US dollars", null)]
    [InlineData("It fell by 45 percent of voters.", "45 percent", "%", "voters")]
    [InlineData("It fell by 45% then.", "45%", "%", null)]
    [InlineData("More than two million people left.", "More than two million", null, "people")]
    [InlineData("Five people were killed there.", "Five", null, "people")]
    [InlineData("Twenty-five miners died there.", "Twenty-five", null, "miners")]
    [InlineData("It won $3 million in damages.", "$3 million", "US dollars", "damages")]
    [InlineData("It planned a $50 million makeover.", "$50 million", "US dollars", "makeover")]
    [InlineData("It saw a 2 percent increase.", "2 percent", "%", "increase")]
    public void NumbersAreFoundWithWhatTheyCount(string text, string value, string? unit, string? what)
    {
        var figure = Assert.Single(Reading.Of(text).Found.Figures);
        Assert.Equal((value, unit, what), (figure.Value, figure.Unit, figure.What));
    }

    [Theory]
    [InlineData("It opened in 2019 and on 3 February 2025.")]
    [InlineData("They feared MS-13 members and No. 10 doors at 10 a.m. sharp.")]
    [InlineData("He is a 45-year-old who waited for 30 years.")]
    [InlineData("He is 45 years old and came in the 2010 elections.")]
    [InlineData("For every 1,000 residents some left.")]
    [InlineData("Five men walked there.")]
    public void DatesNamesTimesAndAgesAreNone(string text) => Assert.Empty(Reading.Of(text).Found.Figures);
}
