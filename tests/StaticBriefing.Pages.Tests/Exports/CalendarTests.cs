using System.Text;
using System.Text.Json;
using StaticBriefing.Pages.Exports.Formats;

namespace StaticBriefing.Pages.Tests.Exports;

public class CalendarTests
{
    [Theory]
    [InlineData("2021-03-04", "20210304", "20210305")]
    [InlineData("2021-03", "20210301", "20210401")]
    [InlineData("2021", "20210101", "20220101")]
    [InlineData("2021-12-31", "20211231", "20220101")]
    [InlineData("2020-02-28/2020-02-29", "20200228", "20200301")]
    [InlineData("2019-05-01/..", "20190501", "20190502")]
    [InlineData("../2019-05-01", "20190501", "20190502")]
    [InlineData("2021-03-04T23:00:00Z", "20210304", "20210305")]
    public void AnEventSpansTheDaysOfItsDateAndEndsBeforeTheNext(string date, string start, string end)
    {
        var lines = Calendar(date);
        Assert.Contains($"DTSTART;VALUE=DATE:{start}", lines);
        Assert.Contains($"DTEND;VALUE=DATE:{end}", lines);
    }

    [Theory]
    [InlineData("201X")]
    [InlineData("-0044")]
    [InlineData("Y12021")]
    public void WhatNoCalendarCanShowIsLeftOut(string date) => Assert.DoesNotContain("BEGIN:VEVENT", Calendar(date));

    [Fact]
    public void WhatIsNotCertainIsTentative()
    {
        Assert.Contains("STATUS:CONFIRMED", Calendar("2021-03-04"));
        Assert.Contains("STATUS:TENTATIVE", Calendar("2021-03~"));
        Assert.Contains("STATUS:TENTATIVE", Calendar("../2021"));
        Assert.Contains("STATUS:TENTATIVE", Calendar("2021-03-04", status: "status: auto, "));
    }

    [Fact]
    public void ItSaysItsDateInWords() => Assert.Contains("DESCRIPTION:on ../2021\\nIt rained hard.", Calendar("../2021"));

    [Fact]
    public void TheStampIsTheDayItWasFirstTold() => Assert.Contains("DTSTAMP:20210401T000000Z", Calendar("2021-03-04", "published: 2021-04-01\n"));

    [Fact]
    public void TwoBuildsGiveTheSameBytes() => Assert.Equal(Calendar("2021-03-04"), Calendar("2021-03-04"));

    [Theory]
    [InlineData("a,b;c\\d\ne", "a\\,b\\;c\\\\d\\ne")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\r\nBEGIN:VEVENT", "a\\nBEGIN:VEVENT")]
    public void ATextIsEscaped(string text, string escaped) => Assert.Equal(escaped, ContentLines.Escape(text));

    [Fact]
    public void ALongLineIsFoldedBetweenCharacters()
    {
        var text = string.Concat(Enumerable.Repeat("🌧é", 60));
        var lines = new ContentLines();
        lines.AddText("SUMMARY", text);
        var folded = lines.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.All(folded, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.Equal($"SUMMARY:{text}", string.Concat(folded.Select((line, i) => i == 0 ? line : line[1..])));
    }

    [Fact]
    public void TimelineJsHasTheSameEventsWithTheirPrecision()
    {
        var timeline = JsonDocument.Parse(Exported.Text(Story("2021-03/2021-04-05", ""), "timeline.json")).RootElement;
        var happening = Assert.Single(timeline.GetProperty("events").EnumerateArray());
        Assert.Equal("""{"year":2021,"month":3}""", happening.GetProperty("start_date").GetRawText());
        Assert.Equal("""{"year":2021,"month":4,"day":5}""", happening.GetProperty("end_date").GetRawText());
        Assert.Equal("It rains &lt;hard&gt;", happening.GetProperty("text").GetProperty("headline").GetString());
        Assert.Equal("e-rain", happening.GetProperty("unique_id").GetString());
    }

    private static string[] Calendar(string date, string frontMatter = "", string status = "") => Exported.Text(Story(date, frontMatter, status), "timeline.ics").Split("\r\n");

    private static Briefing Story(string date, string frontMatter, string status = "") => new Briefing { Auto = Text.Vocabulary.AutoReading.Off }.Article(
        "seeds/a.txt", "It rained hard.", $"title: A\n{frontMatter}events: [{{id: rain, {status}label: It rains <hard>, date: '{date}', from: It rained hard}}]");
}
