using StaticBriefing.Syntax.FrontMatter;

namespace StaticBriefing.Syntax.Tests.FrontMatter;

public class DateSpellingTests
{
    [Theory]
    [InlineData("2025-02-03", "2025-02-03")]
    [InlineData(" 2025-02~ ", "2025-02~")]
    [InlineData("2019/..", "2019/..")]
    [InlineData("2025-02-03T14:00Z", "2025-02-03T14:00Z")]
    [InlineData("2014-03-21 12:00:00 -0400", "2014-03-21T12:00:00-04:00")]
    [InlineData("2014-03-31T11:02:00-04:00", "2014-03-31T11:02:00-04:00")]
    [InlineData("2014-11-18 12:00:00 -5", "2014-11-18T12:00:00-05:00")]
    [InlineData("2016-10-05 09:00", "2016-10-05T09:00")]
    [InlineData("2016-10-05 9:00:00 +00:00", "2016-10-05T09:00:00+00:00")]
    [InlineData("2016-10-05 09:00:12.345 UTC", "2016-10-05T09:00:12Z")]
    [InlineData("2016-10-05T09:00:12.345Z", "2016-10-05T09:00:12Z")]
    [InlineData("2014-3-1", "2014-03-01")]
    [InlineData("2014/03/21", "2014-03-21")]
    [InlineData("Mon, 03 Feb 2025 14:00:00 GMT", "2025-02-03T14:00:00Z")]
    [InlineData("Mon, 3 Feb 2025 14:00:00 -0000", "2025-02-03T14:00:00Z")]
    [InlineData("Mon, 3 Feb 2025 14:00:00 +0530", "2025-02-03T14:00:00+05:30")]
    [InlineData("3 February 2025", "2025-02-03")]
    [InlineData("February 3, 2025", "2025-02-03")]
    [InlineData("Sept. 3, 2025", "2025-09-03")]
    [InlineData("Monday, February 3, 2025", "2025-02-03")]
    [InlineData("February 2025", "2025-02")]
    public void KnownSpellingsBecomeEdtf(string text, string edtf)
    {
        Assert.True(DateSpelling.TryRead(text, out var date, out _), DateSpelling.Normalize(text));
        Assert.Equal(edtf, date.Text);
    }

    [Theory]
    [InlineData("03/04/2025")]
    [InlineData("3.4.2025")]
    [InlineData("2025-02-30 12:00")]
    [InlineData("2025-02-03 25:00")]
    [InlineData("Febtober 3, 2025")]
    [InlineData("yesterday")]
    [InlineData("true")]
    [InlineData("2025-02-03 and later")]
    [InlineData("")]
    public void WhatIsNoDateOrTwoIsRefused(string text) => Assert.False(DateSpelling.TryRead(text, out _, out _));
}
