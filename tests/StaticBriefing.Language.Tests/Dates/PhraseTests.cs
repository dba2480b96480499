namespace StaticBriefing.Language.Tests.Dates;

/// <summary>What is typed to ask for a date means more of the calendar than the same words in an article: 5 February 2025 was a Wednesday.</summary>
public class PhraseTests
{
    private const string Published = "2025-02-05";

    [Theory]
    [InlineData("two years ago", "2023-02")]
    [InlineData("last 2 months", "2024-12/2025-01")]
    [InlineData("next 3 weeks", "2025-02-10/2025-03-02")]
    [InlineData("next few days", "2025-02-06~/2025-02-08~")]
    [InlineData("Monday", "2025-02-10")]
    [InlineData("weekend", "2025-02-08/2025-02-09")]
    [InlineData("the fortnight", "2025-02-03/2025-02-16")]
    [InlineData("tomorrow week", "2025-02-13")]
    [InlineData("22/04", "2025-04-22")]
    [InlineData("ides of march", "2025-03-15")]
    [InlineData("the ides of October 2020", "2020-10-15")]
    [InlineData("the ides of June 2020", "2020-06-13")]
    [InlineData("martch 3rd 2021", "2021-03-03")]
    [InlineData("20th of the previous month", "2025-01-20")]
    [InlineData("next month's first week", "2025-03-03/2025-03-09")]
    [InlineData("weekend of next week", "2025-02-15/2025-02-16")]
    [InlineData("the closest Monday to 1 May 2020", "2020-05-04")]
    [InlineData("the second closest Monday to 1 May 2020", "2020-04-27")]
    [InlineData("wk 12 2015", "2015-03-16/2015-03-22")]
    [InlineData("quarter three of 2018", "2018-07/2018-09")]
    [InlineData("FY 18/19", "2018/2019")]
    [InlineData("FY15Q3", "2015-07/2015-09")]
    [InlineData("in the 80s", "198X")]
    [InlineData("mid-nineties", "199X")]
    [InlineData("c. 1450", "1450~")]
    [InlineData("ca. 1800s", "180X~")]
    [InlineData("midweek", "2025-02-04~/2025-02-06~")]
    [InlineData("April/May 2015", "2015-04/2015-05")]
    [InlineData("April 7 & 8, 2015", "2015-04-07/2015-04-08")]
    [InlineData("7, 8 and 9 April 2015", "2015-04-07/2015-04-09")]
    [InlineData("world food day", "2025-10-16")]
    public void TypedPhrasesAreSpansOfTheCalendar(string phrase, string value) =>
        Assert.Contains(value, Reading.Of(phrase, published: Published).Found.Timexes.Select(timex => timex.Edtf?.Text));

    [Theory]
    [InlineData("It rained in the past two months.", "2024-12-05/2025-02-05")]
    [InlineData("It rained for the last five years.", "2020-02-05/2025-02-05")]
    [InlineData("It will rain for the next two weeks.", "2025-02-06/2025-02-19")]
    [InlineData("It lost money in the last two quarters.", "2024-07/2024-12")]
    [InlineData("It will be closed for the next four business days.", "2025-02-06/2025-02-11")]
    [InlineData("It was closed for the previous six working days.", "2025-01-28/2025-02-05")]
    [InlineData("It was open until now.", "../2025-02-05")]
    public void InAnArticleSpansEndOrBeginWithItsDay(string text, string value) =>
        Assert.Contains(value, Reading.Of(text, published: Published).Found.Timexes.Select(timex => timex.Edtf?.Text));
}
