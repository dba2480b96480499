namespace StaticBriefing.Language.Tests.Dates;

/// <summary>The days on which feasts were kept, from public calendars.</summary>
public class HolidayTests
{
    [Theory]
    [InlineData("Victoria Day 2025", "2025-05-19")]
    [InlineData("King's Day 2014", "2014-04-26")]
    [InlineData("Leap Day 2024", "2024-02-29")]
    [InlineData("Patriots' Day 2025", "2025-04-21")]
    [InlineData("Mothering Sunday 2025", "2025-03-30")]
    [InlineData("Thanksgiving Eve 2025", "2025-11-26")]
    [InlineData("Orthodox Pentecost 2025", "2025-06-08")]
    [InlineData("Family Day 2025", "2025-02-17")]
    [InlineData("King's Day 2018", "2018-04-27")]
    [InlineData("Mid-Autumn Festival 2024", "2024-09-17")]
    [InlineData("Parsi New Year 2022", "2022-08-16")]
    [InlineData("the summer solstice of 2024", "2024-06-20")]
    [InlineData("the Winter Solstice 2023", "2023-12-22")]
    [InlineData("the vernal equinox of 2024", "2024-03-20")]
    [InlineData("Qingming 2024", "2024-04-04")]
    [InlineData("Advent Sunday 2024", "2024-12-01")]
    [InlineData("the first night of Hanukkah 2024", "2024-12-25")]
    [InlineData("the last day of Passover 2024", "2024-04-30")]
    [InlineData("the third day of Kwanzaa 2024", "2024-12-28")]
    public void CalendarsOfManyKindsAreReckoned(string phrase, string day) => Assert.Equal(day, DayOf(phrase));

    [Theory]
    [InlineData("Ugadi 2021", "2021-04-13")]
    [InlineData("Ugadi 2023", "2023-03-22")]
    [InlineData("Buddha Purnima 2024", "2024-05-23")]
    [InlineData("Raksha Bandhan 2024", "2024-08-19")]
    [InlineData("Janmashtami 2024", "2024-08-26")]
    [InlineData("Ganesh Chaturthi 2024", "2024-09-07")]
    [InlineData("Dussehra 2024", "2024-10-12")]
    [InlineData("Diwali 2022", "2022-10-24")]
    [InlineData("Diwali 2023", "2023-11-12")]
    [InlineData("Diwali 2024", "2024-10-31")]
    [InlineData("Chhath 2024", "2024-11-07")]
    [InlineData("Guru Nanak Jayanti 2024", "2024-11-15")]
    [InlineData("Maha Shivaratri 2025", "2025-02-26")]
    [InlineData("Holi 2024", "2024-03-25")]
    [InlineData("Holi 2025", "2025-03-14")]
    [InlineData("Makar Sankranti 2025", "2025-01-14")]
    [InlineData("Onam 2024", "2024-09-15")]
    public void IndianFeastsFollowSunAndMoon(string phrase, string day) => Assert.Equal(day, DayOf(phrase));

    [Fact]
    public void AMonthThatIsDoubledPutsTheFeastOffByOne()
    {
        // 2023 had two months of Shravana.
        Assert.Equal("2023-08-30", DayOf("Raksha Bandhan 2023"));
        Assert.Equal("2023-09-06", DayOf("Janmashtami 2023"));
    }

    [Fact]
    public void AHolidayWeekendHoldsTheHoliday() =>
        Assert.Equal("2021-09-04/2021-09-06", Reading.Of("They left over Labor Day weekend.", published: "2021-09-15").Date.Value?.Text);

    private static string? DayOf(string phrase) => Reading.Of($"It was kept on {phrase}.").Date.Value?.Text;
}
