namespace StaticBriefing.Language.Tests.Dates;

/// <summary>Ways to say a date that stand beside the plain ones: 5 February 2025 was a Wednesday.</summary>
public class NearPhraseTests
{
    private const string Published = "2025-02-05";

    [Theory]
    [InlineData("Sales will rise both this year and next.", "2025/2026")]
    [InlineData("Sales fell last year and this.", "2024/2025")]
    [InlineData("It opened on 22nd.", "2025-01-22")]
    [InlineData("It opened on Tuesday 21/1.", "2025-01-21")]
    [InlineData("It opened on Thursday of the week before.", "2025-01-30")]
    [InlineData("Thursday, two years from now", "2027-02-11")]
    [InlineData("It will open in less than two weeks.", "2025-02-05/2025-02-19~")]
    [InlineData("It opened over a month ago.", "/2025-01-05~")]
    [InlineData("It will open 3 March at the earliest.", "2025-03-03/..")]
    [InlineData("It must open 3 March at the latest.", "../2025-03-03")]
    [InlineData("It was open the whole month.", "2025-02")]
    [InlineData("It was open throughout May.", "2024-05")]
    [InlineData("It opened in the final quarter of 2024.", "2024-10/2024-12")]
    [InlineData("It opened in the last half year.", "2024-08-05/2025-02-05")]
    [InlineData("It opened in the first half year of 2024.", "2024-01/2024-06")]
    [InlineData("It opened in the trailing 12 months.", "2024-02-05/2025-02-05")]
    [InlineData("It was open on 5/1 and 5/2.", "2024-05-01/2024-05-02")]
    [InlineData("It opened in May 95.", "1995-05")]
    [InlineData("It opened in 05-2010.", "2010-05")]
    [InlineData("It opened in week number 5.", "2025-01-27/2025-02-02")]
    [InlineData("It opened in week 2 of May 2024.", "2024-05-06/2024-05-12")]
    [InlineData("It opened on the July 4 weekend.", "2024-07-06/2024-07-07")]
    [InlineData("It opened halfway through 2024.", "2024-05~/2024-08~")]
    [InlineData("It was open in the '30s.", "193X")]
    [InlineData("At 2 p.m. on the last Friday in August 2024 it opened.", "2024-08-30T14:00")]
    [InlineData("It opened on Diwali eve.", "2024-10-30")]
    [InlineData("Sales rose so far this year.", "2025-01-01/2025-02-05")]
    [InlineData("Sales rose this month so far.", "2025-02-01/2025-02-05")]
    [InlineData("Monday in two weeks", "2025-02-17")]
    [InlineData("It will be open on the weekend of the 8th.", "2025-02-08/2025-02-09")]
    [InlineData("21st", "2025-02-21")]
    [InlineData("A 9/11 memorial opened.", "2001-09-11")]
    [InlineData("Concerns rose Monday.", "2025-02-03")]
    public void TheyMeanWhatTheyMean(string text, string value) => Means(value, text);

    [Theory]
    [InlineData("It opened on the last weekday of May 2025.", "2025-05-30")]
    [InlineData("It opened on the first business day of June 2025.", "2025-06-02")]
    public void WorkingDaysAreCountedWithoutTheWeekend(string text, string value) => Means(value, text);

    [Theory]
    [InlineData("It opened the week before Christmas 2024.", "2024-12-18/2024-12-24")]
    [InlineData("It opened the week after Christmas 2024.", "2024-12-26/2025-01-01")]
    public void TheWeekBesideADayHasSevenDays(string text, string value) => Means(value, text);

    [Theory]
    [InlineData("It fell in the 1st century BC.", "-0099/0000")]
    [InlineData("[185-?]", "185X?")]
    [InlineData("c. Spring 1850", "1850-21~")]
    [InlineData("1850 April", "1850-04")]
    public void CataloguersAreUnderstood(string text, string value) => Means(value, text);

    [Theory]
    [InlineData("It was open in the 80s.", "the 80s = DATE 198")]
    [InlineData("He stated that Thursday's vote was lost.", "Thursday = DATE 2025-01-30")]
    [InlineData("A few days ago, Wednesday's vote was lost.", "A few days ago = DATE PAST_REF", "Wednesday = DATE 2025-02-05")]
    [InlineData("It named a yearly Lund poll.", "yearly = SET P1Y")]
    [InlineData("It was closed all year against their will.", "all year = DATE 2025")]
    [InlineData("They rose these past seven years.", "these past seven years = DURATION P7Y")]
    public void ExpressionsEndWhereTheyEnd(string text, params string[] expected) => Assert.Equal(expected, Reading.Of(text, published: Published).Timexes);

    [Theory]
    [InlineData("It read the Lund Weekly.")]
    [InlineData("It read the Weekly Lund.")]
    [InlineData("The Arab Spring was told of.")]
    [InlineData("There was anger in some quarters.")]
    [InlineData("She is in her early 60s.")]
    [InlineData("It took over 21st Century Mills.")]
    [InlineData("The H1-B permit was told of.")]
    [InlineData("Then Nye waited.")]
    [InlineData("In week 3 of the campaign it rained.")]
    [InlineData("Since the first drug tunnel was found, all waited.")]
    public void NamesAndAgesAreNoTimes(string text) => Assert.Empty(Reading.Of(text, published: Published).Timexes);

    private static void Means(string value, string text) =>
        Assert.Contains(value, Reading.Of(text, published: Published).Found.Timexes.Select(timex => timex.Edtf?.Text));
}
