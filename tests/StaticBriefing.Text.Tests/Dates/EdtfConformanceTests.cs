using StaticBriefing.Text.Dates;

namespace StaticBriefing.Text.Tests.Dates;

public sealed class EdtfConformanceTests
{
    // Their bounds pad an unknown end by ten years; ours say that it is not known.
    private static readonly string[] s_unknownEnds = ["/2006", "1984-06-02?/"];

    // The libraries do not agree about seasons in intervals: to the other one "2012-21/2012-22" is no date.
    private const string Disputed = "2018-21/2018-23";

    public static TheoryData<string, string> Syntax { get; } = [.. EdtfRows.Of("edtf-syntax.tsv").Where(row => row[0] != Disputed).Select(row => (row[0], row[1]))];

    public static TheoryData<string, string, string> Bounds { get; } =
        [.. EdtfRows.Of("edtf-bounds.tsv").Where(row => !s_unknownEnds.Contains(row[0])).Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Syntax))]
    public void ValidAndInvalidDatesAreToldApart(string text, string expected)
    {
        var isRead = EdtfDate.TryParse(text, out var date, out var problem);
        Assert.Equal(expected == "valid", isRead);
        Assert.Equal(isRead, problem is null);
        if (isRead)
            Assert.Equal(text, date!.Text);
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void BoundsAreTheFirstAndLastDay(string text, string earliest, string latest)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal((earliest, latest), (Show(date.Earliest), Show(date.Latest)));
    }

    private static string Show(EdtfDay day) => day == EdtfDay.Min ? "-inf"
        : day == EdtfDay.Max ? "inf"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
}
