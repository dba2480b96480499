using StaticBriefing.Pages.Views;
using StaticBriefing.Site.Rendering;
using StaticBriefing.Site.Tests.Support;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Site.Tests.Rendering;

public class DateWordsTests
{
    private static readonly DateWords Words = new(new StringTable(SmallStrings.English));

    [Theory]
    [InlineData("2025-02-03", "3 February 2025")]
    [InlineData("2025-02", "February 2025")]
    [InlineData("2025", "2025")]
    [InlineData("2019~", "around 2019")]
    [InlineData("2019?", "probably 2019")]
    [InlineData("2019%", "probably around 2019")]
    [InlineData("2025-02~", "around February 2025")]
    [InlineData("2019/..", "since 2019")]
    [InlineData("../2020", "until 2020")]
    [InlineData("201X/..", "since the 2010s")]
    [InlineData("201X~/..", "since around the 2010s")]
    [InlineData("../18XX", "until the 1800s")]
    [InlineData("2019/", "from 2019")]
    [InlineData("/2020", "up to 2020")]
    [InlineData("2025-02-01/2025-02-03", "1 to 3 February 2025")]
    [InlineData("2025-01-30/2025-02-03", "30 January to 3 February 2025")]
    [InlineData("2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025")]
    [InlineData("2025-02/2025-04", "February to April 2025")]
    [InlineData("2019/2021", "2019 to 2021")]
    [InlineData("2019~/2021", "around 2019 to 2021")]
    [InlineData("2025-21", "spring 2025")]
    [InlineData("2025-24", "winter 2025")]
    [InlineData("201X", "2010s")]
    [InlineData("19XX", "1900s")]
    [InlineData("2025-02-XX", "a day in February 2025")]
    [InlineData("2025-XX", "a month of 2025")]
    [InlineData("2025-XX-XX", "a day in 2025")]
    [InlineData("2025-02-03T14:00Z", "3 February 2025, 14:00 UTC")]
    [InlineData("2025-02-03T14:00:00-06:00", "3 February 2025, 14:00 UTC−06:00")]
    [InlineData("-0043", "44 BC")]
    public void ADateIsSaidWithItsOwnPrecision(string edtf, string expected)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));

        Assert.Equal(expected, Words.Write(date));
    }

    [Theory]
    [InlineData("2025-02-03", "2025-02-03")]
    [InlineData("2025-02", "2025-02")]
    [InlineData("2025", "2025")]
    [InlineData("2025-02-03T14:00Z", "2025-02-03T14:00Z")]
    [InlineData("2025-02-03T14:00:00-06:00", "2025-02-03T14:00:00-06:00")]
    [InlineData("2025~", "")]
    [InlineData("2025?", "")]
    [InlineData("2025-21", "")]
    [InlineData("201X", "")]
    [InlineData("2025-02-XX", "")]
    [InlineData("2019/..", "")]
    [InlineData("-0043", "")]
    [InlineData("0000", "")]
    public void OnlyWhatHtmlAllowsIsADatetime(string edtf, string expected)
    {
        Assert.True(EdtfDate.TryParse(edtf, out var date));

        Assert.Equal(expected, HtmlDate.From(date));
    }
}
