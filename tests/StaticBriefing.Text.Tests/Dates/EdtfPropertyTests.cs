using System.Globalization;
using CsCheck;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Text.Tests.Dates;

public sealed class EdtfPropertyTests
{
    private static readonly Gen<string> s_single = Gen.Select(Gen.Int[1990, 2030], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 7]).Select((year, month, day, form) => form switch
    {
        0 => Text($"{year:0000}"),
        1 => Text($"{year:0000}-{month:00}"),
        2 => Text($"{year:0000}-{month:00}-{day:00}"),
        3 => Text($"{year:0000}-{month:00}-{day:00}T{month:00}:{day:00}Z"),
        4 => Text($"{year:0000}-{21 + (month % 4):00}"),
        5 => Text($"{year / 10:000}X"),
        6 => Text($"{year:0000}-{month:00}~"),
        _ => Text($"{year:0000}-{month:00}-XX"),
    });

    private static readonly Gen<EdtfDate> s_date = Gen.OneOf(s_single, s_single.Select(date => date + "/.."), s_single.Select(date => "../" + date))
        .Select(text => EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text));

    [Fact]
    public void OrderIsTotalAndAgreesWithEquality() => Gen.Select(s_date, s_date, s_date).Sample((a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
            Assert.True(a.CompareTo(c) <= 0);
    });

    [Fact]
    public void AMonthStandsBeforeItsDays() => Gen.Select(Gen.Int[-9999, 9999], Gen.Int[1, 12], Gen.Int[1, 28]).Sample((year, month, day) =>
    {
        Assert.True(EdtfDate.From(year, month).CompareTo(EdtfDate.From(year, month, day)) < 0);
        Assert.True(EdtfDate.From(year).CompareTo(EdtfDate.From(year, month)) < 0);
    });

    [Fact]
    public void ADayIsItsOwnBoundsAndTheCalendarAgrees() => Gen.Date.Sample(day =>
    {
        var date = EdtfDate.From(day.Year, day.Month, day.Day);
        Assert.Equal((date.Earliest, date.Earliest), (date.Latest, new EdtfDay(day.Year, day.Month, day.Day)));
        Assert.Equal(DateTime.DaysInMonth(day.Year, day.Month), EdtfDay.DaysIn(day.Year, day.Month));
    });

    [Fact]
    public void TheFirstDayIsNeverAfterTheLast() => s_date.Sample(date => Assert.True(date.Earliest.CompareTo(date.Latest) <= 0));

    [Fact]
    public void NoTextThrows() => Gen.String[Gen.Char["0123456789-/.XTYZSE?~%:+[{ "], 0, 30].Sample(text =>
    {
        if (!EdtfDate.TryParse(text, out _, out var problem))
            Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
    }, iter: 100_000);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
