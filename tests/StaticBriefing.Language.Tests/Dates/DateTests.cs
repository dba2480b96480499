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
    [InlineData("It opened in the nineties.", "the nineties", "199X")]
    [InlineData("It opened in early March 2020.", "early March 2020", "2020-03-01/2020-03-10~")]
    [InlineData("It opened in mid-November 2020.", "mid-November 2020", "2020-11-10~/2020-11-20~")]
    [InlineData("It opened at the end of 2020.", "the end of 2020", "2020-09~/2020-12")]
    [InlineData("It opened in the last half of 2020.", "the last half of 2020", "2020-07/2020-12")]
    [InlineData("It closed before the end of 2020.", "before the end of 2020", "/2020")]
    [InlineData("It was open from the end of March to mid-May 2020.", "from the end of March to mid-May 2020", "2020-03-21~/2020-05-20~")]
    [InlineData("It rained in the first nine months of 1997.", "the first nine months of 1997", "1997-01/1997-09")]
    [InlineData("It rained for the last two days of May 2020.", "the last two days of May 2020", "2020-05-30/2020-05-31")]
    [InlineData("It opened one day in May 1872.", "one day in May 1872", "1872-05-XX")]
    [InlineData("It opened in Q3 2019.", "Q3 2019", "2019-07/2019-09")]
    [InlineData("It opened in H1 2020.", "H1 2020", "2020-01/2020-06")]
    [InlineData("It opened in the summer of '69.", "the summer of '69", "1969-22")]
    [InlineData("It began on 9/11.", "9/11", "2001-09-11")]
    [InlineData("It will close no later than the beginning of June 2021.", "no later than the beginning of June 2021", "../2021-06-10~")]
    [InlineData("It has been free from 2018 onwards.", "from 2018 onwards", "2018/..")]
    [InlineData("It opened on 12 December 2018 and later.", "12 December 2018 and later", "2018-12-12/..")]
    [InlineData("It closed no later than 3 May 2021.", "no later than 3 May 2021", "../2021-05-03")]
    [InlineData("It opened on 2015.04.14.", "2015.04.14", "2015-04-14")]
    [InlineData("It opened in Apr-2015.", "Apr-2015", "2015-04")]
    [InlineData("It opened on May 3, 2015 5:00 pm.", "May 3, 2015 5:00 pm", "2015-05-03T17:00")]
    [InlineData("It opened on 6 April seventeen hundred thirty three.", "6 April seventeen hundred thirty three", "1733-04-06")]
    [InlineData("It was open in fiscal 2014-15.", "fiscal 2014-15", "2014/2015")]
    [InlineData("It was open in FY15.", "FY15", "2015")]
    [InlineData("It opened in 3Q15.", "3Q15", "2015-07/2015-09")]
    [InlineData("It opened in Q3/2015.", "Q3/2015", "2015-07/2015-09")]
    [InlineData("It opened in 2015 H1.", "2015 H1", "2015-01/2015-06")]
    [InlineData("It was open on May 5, 6 and 7, 2015.", "May 5, 6 and 7, 2015", "2015-05-05/2015-05-07")]
    [InlineData("It will open as early as May 2021.", "as early as May 2021", "2021-05/..")]
    [InlineData("It opened in week 12 of 2015.", "week 12 of 2015", "2015-03-16/2015-03-22")]
    [InlineData("It opened in 2015-W12.", "2015-W12", "2015-03-16/2015-03-22")]
    [InlineData("It was open in the winter of 2014-15.", "the winter of 2014-15", "2014-24")]
    [InlineData("It rained in the second half of May 2020.", "the second half of May 2020", "2020-05-16/2020-05-31")]
    [InlineData("It rained in the first half of the 20th century.", "the first half of the 20th century", "1900/1949")]
    [InlineData("It opened in the nineteen nineties.", "the nineteen nineties", "199X")]
    [InlineData("It opened in the late 90s.", "the late 90s", "199X")]
    [InlineData("It opened in the first days of May 2020.", "the first days of May 2020", "2020-05-01/2020-05-10~")]
    [InlineData("It rained for the last two weeks of July 2017.", "the last two weeks of July 2017", "2017-07-18/2017-07-31")]
    [InlineData("It opened on the second-to-last day of May 2020.", "the second-to-last day of May 2020", "2020-05-30")]
    [InlineData("It opened on the last weekend of July 2017.", "the last weekend of July 2017", "2017-07-29/2017-07-30")]
    [InlineData("It opened on the Sunday before Christmas 2016.", "the Sunday before Christmas 2016", "2016-12-18")]
    [InlineData("It opened on the third Tuesday after Christmas 2014.", "the third Tuesday after Christmas 2014", "2015-01-13")]
    [InlineData("It was open on labor day weekend 2021.", "labor day weekend 2021", "2021-09-04/2021-09-06")]
    [InlineData("It was open for three days starting 3 May 2020.", "for three days starting 3 May 2020", "2020-05-03/2020-05-05")]
    [InlineData("It may not be opened before 3 May 2021.", "before 3 May 2021", "/2021-05-03")]
    [InlineData("It will open no earlier than 3 May 2021.", "no earlier than 3 May 2021", "2021-05-03/..")]
    [InlineData("It must close on or before 3 May 2021.", "on or before 3 May 2021", "../2021-05-03")]
    [InlineData("It has been free from 2014 on.", "from 2014 on", "2014/..")]
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
    [InlineData("It opened last Monday.", "last Monday", "2025-01-27")]
    [InlineData("It opened this past Monday.", "this past Monday", "2025-02-03")]
    [InlineData("It will open next Friday.", "next Friday", "2025-02-14")]
    [InlineData("It will open on Friday after next.", "Friday after next", "2025-02-14")]
    [InlineData("It will be open from next Monday to Friday.", "from next Monday to Friday", "2025-02-10/2025-02-14")]
    [InlineData("It will open the week after next.", "the week after next", "2025-02-17/2025-02-23")]
    [InlineData("It opened the week before last.", "the week before last", "2025-01-20/2025-01-26")]
    [InlineData("It opened three months ago.", "three months ago", "2024-11-05~")]
    [InlineData("It opened earlier this year.", "earlier this year", "2025-01-01/2025-02-05")]
    [InlineData("It will open later this month.", "later this month", "2025-02-05/2025-02-28")]
    [InlineData("It will be finished by year's end.", "by year's end", "2025-09~/2025-12")]
    [InlineData("It opened on Friday, July 18.", "Friday, July 18", "2025-07-18")]
    [InlineData("It will be closed on Dec. 14.", "Dec. 14", "2025-12-14")]
    [InlineData("They want it to be opened by Dec. 14.", "by Dec. 14", "2025-12-14")]
    [InlineData("It has been open since March and will close soon.", "since March", "2024-03/..")]
    [InlineData("It will open on the 1st.", "the 1st", "2025-03-01")]
    [InlineData("It will run through Friday.", "through Friday", "../2025-02-07")]
    [InlineData("It will be closed for the rest of the year.", "the rest of the year", "2025-02-05/2025-12-31")]
    [InlineData("It will open the week before Easter.", "the week before Easter", "2025-04-13/2025-04-19")]
    [InlineData("It opened in Thanksgiving week.", "Thanksgiving week", "2024-11-25/2024-12-01")]
    [InlineData("It opened last year.", "last year", "2024")]
    [InlineData("It opened last month.", "last month", "2025-01")]
    [InlineData("It opened last week.", "last week", "2025-01-27/2025-02-02")]
    [InlineData("It will open next year.", "next year", "2026")]
    [InlineData("It opened two years ago.", "two years ago", "2023")]
    [InlineData("It opened three days ago.", "three days ago", "2025-02-02")]
    [InlineData("It opened on Dec. 3.", "Dec. 3", "2024-12-03")]
    [InlineData("It opened in January.", "January", "2025-01")]
    [InlineData("It has been open since last year.", "since last year", "2024/..")]
    [InlineData("It opened a week ago Tuesday.", "a week ago Tuesday", "2025-01-28")]
    [InlineData("It will open a week from Friday.", "a week from Friday", "2025-02-14")]
    [InlineData("It will open in two weeks' time.", "in two weeks' time", "2025-02-19~")]
    [InlineData("It will open within two weeks.", "within two weeks", "2025-02-05/2025-02-19~")]
    [InlineData("It will open on Tuesday week.", "Tuesday week", "2025-02-18")]
    [InlineData("It opened the Tuesday before last.", "the Tuesday before last", "2025-01-28")]
    [InlineData("It opened this past weekend.", "this past weekend", "2025-02-01/2025-02-02")]
    [InlineData("It will open this coming weekend.", "this coming weekend", "2025-02-08/2025-02-09")]
    [InlineData("It has been closed this winter.", "this winter", "2024-24")]
    [InlineData("It opened this past summer.", "this past summer", "2024-22")]
    [InlineData("It will open in March after next.", "March after next", "2026-03")]
    [InlineData("It opened in the third quarter of last year.", "the third quarter of last year", "2024-07/2024-09")]
    [InlineData("It opened in the second half of last year.", "the second half of last year", "2024-07/2024-12")]
    [InlineData("It opened last year in March.", "last year in March", "2024-03")]
    [InlineData("It will be finished by the end of the decade.", "by the end of the decade", "202X")]
    [InlineData("It has lost money month to date.", "month to date", "2025-02-01/2025-02-05")]
    [InlineData("It will open the day after tmrw.", "the day after tmrw", "2025-02-07")]
    [InlineData("It opened on the first Monday last month.", "the first Monday last month", "2025-01-06")]
    [InlineData("It opened last month on the 15th.", "last month on the 15th", "2025-01-15")]
    [InlineData("It opened a year and two months ago.", "a year and two months ago", "2023-12-05~")]
    [InlineData("It opened more than two weeks ago.", "more than two weeks ago", "/2025-01-22~")]
    [InlineData("It opened less than two weeks ago.", "less than two weeks ago", "2025-01-22~/")]
    [InlineData("It had to be repaid by February.", "by February", "2025-02")]
    [InlineData("It had to be repaid by October.", "by October", "2025-10")]
    [InlineData("The increased rent was to be paid on a still unspecified date in October.", "October", "2025-10")]
    [InlineData("It will open next year's summer.", "next year's summer", "2026-22")]
    [InlineData("It will open in two weeks with all its rooms.", "in two weeks", "2025-02-19~")]
    [InlineData("It will open two weeks later.", "two weeks later", "2025-02-19~")]
    [InlineData("It will be closed on Tuesday week for the others.", "Tuesday week", "2025-02-18")]
    [InlineData("It fell ahead of Friday's vote.", "Friday", "2025-02-07")]
    [InlineData("They talked before Monday's vote.", "before Monday", "/2025-02-03")]
    [InlineData("It waited until Friday's vote.", "until Friday", "../2025-02-07")]
    [InlineData("It will open by end of month at last.", "by end of month", "2025-02-21~/2025-02-28")]
    [InlineData("It opened summer last year.", "summer last year", "2024-22")]
    [InlineData("It will open in the second half of this month.", "the second half of this month", "2025-02-15/2025-02-28")]
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

    [Fact]
    public void InOneSentenceTheNextDayFollowsPublicationAndInMoreItWaitsForADate()
    {
        Assert.Equal("2025-02-10/2025-02-16", Reading.Of("It opens the following week.", published: "2025-02-05").Date.Value?.Text);
        Assert.Null(Reading.Of("A ship came. It left the following week.", published: "2025-02-05").Date.Value);
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
    [InlineData("The coin fell to $1.1175, and rose to 1.1192 later.")]
    [InlineData("They will march on.")]
    [InlineData("They kept it up to date at the last minute.")]
    [InlineData("Three quarters of those who came, and the quarter of voters who did not, agreed.")]
    [InlineData("They asked David Nye.")]
    public void NumbersAndOtherWordsAreNoDates(string text) => Assert.Empty(Reading.Of(text, published: "2025-02-05").Found.Dates);
}
