using StaticBriefing.Text.Dates;

namespace StaticBriefing.Text.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2025-02-03", DatePrecision.Day, 2025, 2, 3)]
    [InlineData("2025-02~", DatePrecision.Month, 2025, 2, null)]
    [InlineData("2019", DatePrecision.Year, 2019, null, null)]
    [InlineData("201X", DatePrecision.Decade, 2010, null, null)]
    [InlineData("20XX", DatePrecision.Century, 2000, null, null)]
    [InlineData("19", DatePrecision.Century, 1900, null, null)]
    [InlineData("2004-XX", DatePrecision.Year, 2004, null, null)]
    [InlineData("1985-04-XX", DatePrecision.Month, 1985, 4, null)]
    [InlineData("1985-XX-XX", DatePrecision.Year, 1985, null, null)]
    [InlineData("-0044-03-15", DatePrecision.Day, -44, 3, 15)]
    [InlineData("Y-170000002", DatePrecision.Year, -170000002, null, null)]
    public void ComponentsAreKnownWithoutReadingTheTextAgain(string text, DatePrecision precision, int year, int? month, int? day)
    {
        var date = Parse(text);
        Assert.Equal((precision, year, month, day), (date.Precision, date.Year!.Value, date.Month, date.Day));
    }

    [Fact]
    public void AQualifierSaysWhatIsInDoubt()
    {
        Assert.Equal((true, false), Doubts("2025-02?"));
        Assert.Equal((false, true), Doubts("2025-02~"));
        Assert.Equal((true, true), Doubts("2025-02%"));
        Assert.Equal((false, true), Doubts("1984~/2004-06"));
        Assert.True(Parse("1984~/2004-06").Start!.IsApproximate);
        Assert.False(Parse("1984~/2004-06").End!.IsApproximate);
    }

    [Fact]
    public void ADayMayHaveATimeWithAndWithoutSecondsAndOffset()
    {
        Assert.Equal(new EdtfTime(14, 0, null, TimeSpan.Zero), Parse("2025-02-03T14:00Z").Time);
        Assert.Equal(new EdtfTime(12, 0, 0, TimeSpan.FromHours(-4)), Parse("2014-03-21T12:00:00-04:00").Time);
        Assert.Equal(new EdtfTime(9, 30, null, null), Parse("2025-02-03T09:30").Time);
        Assert.Equal(new EdtfTime(9, 30, null, TimeSpan.FromHours(5)), Parse("2025-02-03T09:30+05").Time);
        Assert.Equal(DatePrecision.Time, Parse("2025-02-03T09:30").Precision);
        Assert.True(Parse("2025-02-03T14:00Z").Time!.Value.IsUtc);
    }

    [Fact]
    public void ASeasonStandsInTheMonthsPlace()
    {
        var spring = Parse("2021-21");
        Assert.Equal((EdtfSeason.Spring, DatePrecision.Season, 2021), (spring.Season!.Value, spring.Precision, spring.Year!.Value));
        Assert.Equal((new EdtfDay(2021, 3, 1), new EdtfDay(2021, 5, 31)), (spring.Earliest, spring.Latest));
        Assert.Equal((new EdtfDay(2021, 12, 1), new EdtfDay(2021, 12, 31)), (Parse("2021-24").Earliest, Parse("2021-24").Latest));
    }

    [Fact]
    public void OpenAndUnknownEndsAreToldApart()
    {
        var since = Parse("2019/..");
        Assert.True(since is { IsInterval: true, IsOpenAtEnd: true, IsOpenAtStart: false, End: null });
        Assert.Equal((new EdtfDay(2019, 1, 1), EdtfDay.Max), (since.Earliest, since.Latest));
        Assert.Equal("2019", since.Start!.Text);
        Assert.True(Parse("2019/") is { IsOpenAtEnd: false, End: null });
        Assert.True(Parse("../2019") is { IsOpenAtStart: true, Start: null });
        Assert.Equal(EdtfDay.Min, Parse("/2019").Earliest);
        Assert.Equal(EdtfSeason.Spring, Parse("2021-21/..").Start!.Season);
    }

    [Fact]
    public void TheCoarserEndGivesAnIntervalItsPrecision() => Assert.Equal(DatePrecision.Month, Parse("2025-02-01/2025-03").Precision);

    [Theory]
    [InlineData("", EdtfProblemKind.NotADate, 0, 0)]
    [InlineData("next year", EdtfProblemKind.NotADate, 0, 9)]
    [InlineData(" 2025", EdtfProblemKind.NotADate, 0, 5)]
    [InlineData("03/02/2025", EdtfProblemKind.NotADate, 3, 10)]
    [InlineData("20250203", EdtfProblemKind.NotADate, 0, 8)]
    [InlineData("2025-02-03 14:00", EdtfProblemKind.NotADate, 0, 16)]
    [InlineData("2025-2-3", EdtfProblemKind.TwoDigitsNeeded, 5, 6)]
    [InlineData("2025-13", EdtfProblemKind.NoSuchMonth, 5, 7)]
    [InlineData("2025-20", EdtfProblemKind.NoSuchMonth, 5, 7)]
    [InlineData("2025-02-30", EdtfProblemKind.NoSuchDay, 8, 10)]
    [InlineData("2023-02-29/2024-02-29", EdtfProblemKind.NoSuchDay, 8, 10)]
    [InlineData("2024-02-29/2023-02-29", EdtfProblemKind.NoSuchDay, 19, 21)]
    [InlineData("2025-02-03T25:00Z", EdtfProblemKind.NoSuchTime, 11, 16)]
    [InlineData("2025-02-03T14:00+20:00", EdtfProblemKind.NoSuchOffset, 16, 22)]
    [InlineData("2019/2018", EdtfProblemKind.EndBeforeStart, 0, 9)]
    [InlineData("2025-02-03T14:00Z/2025-02-03T15:00+02:00", EdtfProblemKind.EndBeforeStart, 0, 40)]
    [InlineData("/", EdtfProblemKind.NoEnds, 0, 1)]
    [InlineData("../..", EdtfProblemKind.NoEnds, 0, 5)]
    [InlineData("2021-21/2022", EdtfProblemKind.SeasonInInterval, 0, 12)]
    [InlineData("-0000", EdtfProblemKind.NegativeZero, 0, 5)]
    [InlineData("12345", EdtfProblemKind.BadLongYear, 0, 5)]
    [InlineData("Y2025", EdtfProblemKind.BadLongYear, 0, 5)]
    [InlineData("Y99999999999", EdtfProblemKind.YearTooFar, 0, 12)]
    [InlineData("Y17E99", EdtfProblemKind.YearTooFar, 0, 6)]
    [InlineData("2004-0~6-11", EdtfProblemKind.NotADate, 0, 11)]
    [InlineData("2004-06-~31", EdtfProblemKind.NoSuchDay, 0, 11)]
    [InlineData("19XX-02-30", EdtfProblemKind.NotADate, 0, 10)]
    [InlineData("1950S0", EdtfProblemKind.NotADate, 0, 6)]
    [InlineData("[1667, 1668", EdtfProblemKind.NotADate, 0, 11)]
    [InlineData("{1667, 1668-13}", EdtfProblemKind.NoSuchMonth, 0, 15)]
    [InlineData("[1670..1667]", EdtfProblemKind.EndBeforeStart, 0, 12)]
    public void ARefusalSaysWhyAndWhere(string text, EdtfProblemKind kind, int start, int end)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));
        Assert.Equal((kind, start, end), (problem.Kind, problem.Span.Start, problem.Span.End));
    }

    [Theory]
    [InlineData("1986-~05-12", false, true)]
    [InlineData("1986?-05-12", true, false)]
    [InlineData("%1986-05", true, true)]
    [InlineData("1940S3", false, true)]
    [InlineData("{1986?, 1987}", true, false)]
    public void ADoubtAboutAPartIsADoubt(string text, bool isUncertain, bool isApproximate)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((isUncertain, isApproximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("1X46-0X-31", DatePrecision.Century, "1046-01-31", "1946-08-31")]
    [InlineData("194X-02-29", DatePrecision.Decade, "1940-02-29", "1948-02-29")]
    [InlineData("1946-1X", DatePrecision.Year, "1946-10-01", "1946-12-31")]
    [InlineData("1946-05-3X", DatePrecision.Month, "1946-05-30", "1946-05-31")]
    [InlineData("-004X-XX-07", DatePrecision.Decade, "-0049-01-07", "-0040-12-07")]
    [InlineData("1946-35", DatePrecision.Season, "1946-07-01", "1946-09-30")]
    [InlineData("1946-38", DatePrecision.Season, "1946-05-01", "1946-08-31")]
    [InlineData("[..1946-05]", DatePrecision.Month, null, "1946-05-31")]
    public void WhatNoOneYearMonthOrDaySaysHasBounds(string text, DatePrecision precision, string? first, string last)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((precision, null), (date.Precision, date.Year));
        Assert.Equal((Day(first), Day(last)), (date.Earliest, date.Latest));
    }

    private static EdtfDay Day(string? text) => text is null ? EdtfDay.Min : EdtfDate.TryParse(text, out var date) ? date.Earliest : throw new FormatException(text);

    [Fact]
    public void AReasonNamesTheMonthAndItsLength()
    {
        Assert.False(EdtfDate.TryParse("2025-02-30", out _, out var problem));
        Assert.Equal("there is no day '30' in February 2025, which has 28 days", problem.Reason);
    }

    [Fact]
    public void DatesAreMadeFromNumbers()
    {
        Assert.Equal("2025-02-03", EdtfDate.From(2025, 2, 3).Text);
        Assert.Equal("-0044", EdtfDate.From(-44).Text);
        Assert.Equal("Y12025", EdtfDate.From(12025).Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.From(2025, 2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.From(2025, 21));
    }

    [Fact]
    public void DatesWrittenTheSameAreEqual()
    {
        Assert.Equal(Parse("2025-02"), Parse("2025-02"));
        Assert.Equal(Parse("2025-02").GetHashCode(), Parse("2025-02").GetHashCode());
        Assert.NotEqual(Parse("2025-02"), Parse("2025-02-XX"));
    }

    private static (bool Uncertain, bool Approximate) Doubts(string text) => (Parse(text).IsUncertain, Parse(text).IsApproximate);

    private static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem.Reason);
}
