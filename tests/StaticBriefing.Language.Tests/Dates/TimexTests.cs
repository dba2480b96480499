namespace StaticBriefing.Language.Tests.Dates;

/// <summary>Expressions as annotators mark them: 5 February 2025 was a Wednesday.</summary>
public class TimexTests
{
    [Theory]
    [InlineData("It opened last week.", "last week = DATE 2025-W05")]
    [InlineData("It opened early on Monday morning.", "Monday morning = TIME 2025-02-03TMO")]
    [InlineData("It opened in early March 2020.", "early March 2020 = DATE 2020-03")]
    [InlineData("It opened in mid-1996.", "mid-1996 = DATE 1996")]
    [InlineData("It opened in the late 1970s.", "the late 1970s = DATE 197")]
    [InlineData("It opened since 2019.", "2019 = DATE 2019")]
    [InlineData("It is now open.", "now = DATE PRESENT_REF")]
    [InlineData("It opened recently.", "recently = DATE PAST_REF")]
    [InlineData("It rained for two and a half years.", "two and a half years = DURATION P2Y6M")]
    [InlineData("It rained for more than 20 days.", "more than 20 days = DURATION P20D")]
    [InlineData("A three-month strike ended.", "three-month = DURATION P3M")]
    [InlineData("It rained for several weeks.", "several weeks = DURATION PXW")]
    [InlineData("It rained for half an hour.", "half an hour = DURATION PT30M")]
    [InlineData("It rained in the past two months.", "the past two months = DURATION P2M")]
    [InlineData("It rained for a hundred years.", "a hundred years = DURATION P100Y")]
    [InlineData("It rained in the first nine months of 1997.", "the first nine months = DURATION P9M", "1997 = DATE 1997")]
    [InlineData("It opened at 4 in the morning on Monday.", "4 in the morning = TIME 2025-02-03T04:00", "Monday = DATE 2025-02-03")]
    [InlineData("It costs $500 million a year.", "a year = SET P1Y")]
    [InlineData("It is their current plan.", "current = DATE PRESENT_REF")]
    [InlineData("It rains every day.", "every day = SET P1D")]
    [InlineData("It rains every other week.", "every other week = SET P2W")]
    [InlineData("It rains each July.", "each July = SET XXXX-07")]
    [InlineData("It opened at 10 p.m. Monday.", "10 p.m. Monday = TIME 2025-02-03T22:00")]
    [InlineData("It opened on 12 May 1862, and closed the next day.", "12 May 1862 = DATE 1862-05-12", "the next day = DATE 1862-05-13")]
    [InlineData("It opened on 6 and 7 January 1916.", "6 = DATE 1916-01-06", "7 January 1916 = DATE 1916-01-07")]
    [InlineData("It opened two days after 3 May 1862.", "two days = DURATION P2D", "3 May 1862 = DATE 1862-05-03")]
    [InlineData("The third-quarter loss grew from a year ago.", "third-quarter = DATE 2024-Q3", "a year ago = DATE 2023-Q3")]
    [InlineData("The third-quarter loss grew. For the nine months it fell from a year earlier.", "third-quarter = DATE 2024-Q3", "the nine months = DURATION P9M", "a year earlier = DATE 2023")]
    [InlineData("It rained for about two weeks.", "two weeks = DURATION P2W")]
    [InlineData("It rained about two weeks ago.", "about two weeks ago = DATE 2025-W04")]
    [InlineData("It rained for a year and two months.", "a year and two months = DURATION P1Y2M")]
    [InlineData("It rained a quarter-century ago.", "a quarter-century ago = DATE 2000")]
    [InlineData("It rained for half a century.", "half a century = DURATION P50Y")]
    [InlineData("It rained for a half-hour.", "a half-hour = DURATION PT30M")]
    [InlineData("It opened just days before the vote.", "days = DURATION PXD")]
    [InlineData("It rained every single day.", "every single day = SET P1D")]
    [InlineData("It was a bad day, but rained a full day.", "a full day = DURATION P1D")]
    [InlineData("Sales rose in the quarter ended Sept. 28.", "the quarter = DATE 2024-Q3", "Sept. 28 = DATE 2024-09-28")]
    [InlineData("The 2012 voters came as 2016 comes to an end.", "2012 = DATE 2012", "2016 = DATE 2016")]
    [InlineData("It was talked about today.", "today = DATE 2025-02-05")]
    [InlineData("It began two years ago in the town.", "two years ago = DATE 2023")]
    [InlineData("It kicked in two years ago.", "two years ago = DATE 2023")]
    [InlineData("In the early part of 2020 it rained.", "the early part of 2020 = DATE 2020")]
    [InlineData("It rained for a week or so.", "a week or so = DURATION P1W")]
    [InlineData("It rains every other Tuesday.", "every other Tuesday = SET XXXX-WXX-2")]
    [InlineData("It rains every fourth year.", "every fourth year = SET P4Y")]
    [InlineData("It meets on the first Monday of each month.", "the first Monday of each month = SET XXXX-WXX-1")]
    [InlineData("It opens on Monday nights.", "Monday nights = SET XXXX-WXX-1TNI")]
    [InlineData("It rained over the past decade.", "the past decade = DURATION P10Y")]
    [InlineData("It opened earlier Monday.", "Monday = DATE 2025-02-03")]
    [InlineData("It opened some weeks ago.", "some weeks ago = DATE PAST_REF")]
    [InlineData("Sales rose in the six months ended Sept. 28.", "the six months = DURATION P6M", "Sept. 28 = DATE 2024-09-28")]
    public void ExpressionsHaveTypeAndValue(string text, params string[] expected) =>
        Assert.Equal(expected, Reading.Of(text, published: "2025-02-05").Timexes);

    [Theory]
    [InlineData("It rained for two years.")]
    [InlineData("It rains daily.")]
    [InlineData("It is now open.")]
    public void WhatIsNoDateDatesNothing(string text) => Assert.Empty(Reading.Of(text, published: "2025-02-05").Found.Dates);

    [Fact]
    public void LaterThatYearFollowsTheDateToldLast() => Assert.Equal(
        ["2012-05-03", "2012-05-03/2012-12-31"],
        Reading.Of("It opened on 3 May 2012. It closed later that year.", published: "2012-11-05").Found.Dates.Select(date => date.Value?.Text));

    [Fact]
    public void ATaleOfBygoneYearsCountsFromItsOwnDates()
    {
        var reading = Reading.Of(
            "The war began in May 1861 and ended in 1865.\nIn 1862 the town fell. On March 8, 1862, a ship came. In July it left. The following month it sank.\nIn 1863 all was quiet.",
            published: "2009-12-19");
        Assert.Contains("July = DATE 1862-07", reading.Timexes);
        Assert.Contains("The following month = DATE 1862-08", reading.Timexes);
    }

    [Theory]
    [InlineData("The 45-year-old waited.")]
    [InlineData("Mr. Lund and Jan Example waited.")]
    [InlineData("A second attack came.")]
    [InlineData("They won Super Tuesday.")]
    [InlineData("Of 1500 people some came.")]
    public void WhatOnlyLooksLikeATimeIsNone(string text) => Assert.Empty(Reading.Of(text, published: "2025-02-05").Timexes);
}
