using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Tests.Dates;

public class DateTests
{
    [Theory]
    [InlineData("It opened on 3 February 2025.", "3 February 2025", "2025-02-03")]
    [InlineData("It opened on February 3, 2025.", "February 3, 2025", "2025-02-03")]
    [InlineData("It opened on Monday, Feb. 3, 2025, in rain.", "Monday, Feb. 3, 2025", "2025-02-03")]
    [InlineData("It opened on Monday, Feb. 3, 2025, at noon.", "Monday, Feb. 3, 2025, at noon", "2025-02-03T12:00")]
    [InlineData("It was open from 3 to 5 February 2025.", "from 3 to 5 February 2025", "2025-02-03/2025-02-05")]
    [InlineData("It was open Feb. 3-5, 2025.", "Feb. 3-5, 2025", "2025-02-03/2025-02-05")]
    [InlineData("It was open 2016-17.", "2016-17", "2016/2017")]
    [InlineData("It opened in the third quarter of 1990.", "the third quarter of 1990", "1990-07/1990-09")]
    [InlineData("It opened in the nineteenth century.", "the nineteenth century", "18XX")]
    [InlineData("It opened around 1990.", "around 1990", "1990~")]
    [InlineData("It fell in 146 BC.", "146 BC", "-0145")]
    [InlineData("It opened on the last Friday of October 2013.", "the last Friday of October 2013", "2013-10-25")]
    [InlineData("It opened on 2025-02-03.", "2025-02-03", "2025-02-03")]
    [InlineData("It opened in March 2020.", "March 2020", "2020-03")]
    [InlineData("It opened in spring 2021.", "spring 2021", "2021-21")]
    [InlineData("It opened in 2019.", "2019", "2019")]
    [InlineData("It has been open since 2019.", "since 2019", "2019/..")]
    [InlineData("It stayed open until March 2020.", "until March 2020", "../2020-03")]
    [InlineData("It was open 2019-2021.", "2019-2021", "2019/2021")]
    [InlineData("It was open from 2019 to 2021.", "from 2019 to 2021", "2019/2021")]
    [InlineData("It opened in the 1990s.", "the 1990s", "199X")]
    public void AbsoluteDatesSayAllThemselves(string text, string phrase, string value)
    {
        var date = Reading.Of(text).Date;
        Assert.Equal((phrase, value, DateBasis.Absolute), (date.Phrase, date.Value?.Text, date.Basis));
    }

    // 5 February 2025 was a Wednesday.
    [Theory]
    [InlineData("It opened today.", "today", "2025-02-05")]
    [InlineData("It opened yesterday.", "yesterday", "2025-02-04")]
    [InlineData("It opened on Monday.", "Monday", "2025-02-03")]
    [InlineData("It opened on Wednesday.", "Wednesday", "2025-02-05")]
    [InlineData("It will open on Monday.", "Monday", "2025-02-10")]
    [InlineData("It opened last Wednesday.", "last Wednesday", "2025-01-29")]
    [InlineData("It opened last year.", "last year", "2024")]
    [InlineData("It opened last month.", "last month", "2025-01")]
    [InlineData("It opened last week.", "last week", "2025-01-27/2025-02-02")]
    [InlineData("It will open next year.", "next year", "2026")]
    [InlineData("It opened two years ago.", "two years ago", "2023")]
    [InlineData("It opened three days ago.", "three days ago", "2025-02-02")]
    [InlineData("It opened on Dec. 3.", "Dec. 3", "2024-12-03")]
    [InlineData("It opened in January.", "January", "2025-01")]
    [InlineData("It has been open since last year.", "since last year", "2024/..")]
    public void RelativeDatesCountFromPublication(string text, string phrase, string value)
    {
        var date = Reading.Of(text, published: "2025-02-05").Date;
        Assert.Equal((phrase, value, DateBasis.FromPublished), (date.Phrase, date.Value?.Text, date.Basis));
        Assert.Equal("2025-02-05", date.Anchor?.Text);
    }

    [Theory]
    [InlineData("It opened last year.")]
    [InlineData("It opened on Monday.")]
    [InlineData("It opened on Feb. 3.")]
    public void WithoutPublicationTheyStayUnresolved(string text)
    {
        var date = Reading.Of(text).Date;
        Assert.Equal((null, DateBasis.NeedsPublished), (date.Value, date.Basis));
    }

    [Fact]
    public void AMonthIsTooCoarseForADayButNotForAYear()
    {
        Assert.Equal(DateBasis.NeedsPublished, Reading.Of("It opened on Monday.", published: "2025-02").Date.Basis);
        Assert.Equal("2024", Reading.Of("It opened last year.", published: "2025-02").Date.Value?.Text);
    }

    [Theory]
    [InlineData("After a three-hour meeting, they left.", "After a three-hour meeting")]
    [InlineData("They left a month earlier.", "a month earlier")]
    public void WhatHangsOnAnotherHappeningStaysOpen(string text, string phrase)
    {
        var date = Reading.Of(text, published: "2025-02-05").Date;
        Assert.Equal((phrase, null, DateBasis.Open), (date.Phrase, date.Value, date.Basis));
    }

    [Theory]
    [InlineData("They may 2 or more times agree.")]
    [InlineData("A crowd of 1500 people came.")]
    [InlineData("He won Super Tuesday and watched Monday Night Football.")]
    [InlineData("They will march on.")]
    public void NumbersAndOtherWordsAreNoDates(string text) => Assert.Empty(Reading.Of(text, published: "2025-02-05").Found.Dates);
}
