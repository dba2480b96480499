using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>Counts from the day an article was published, as finely as that day is known.</summary>
internal sealed class PublishedClock
{
    private readonly EdtfDate? _published;
    private readonly DateOnly _day;

    public PublishedClock(EdtfDate? published)
    {
        if (published is null or { IsInterval: true } || published.Precision < DatePrecision.Year || published.Earliest.Year is < 1000 or > 2100)
            return;
        _published = published;
        _day = new(published.Earliest.Year, published.Earliest.Month, published.Earliest.Day);
    }

    public DateMention Days(int first, int end, Func<DateOnly, DateOnly> count) => At(DatePrecision.Day, first, end, day => Edtf.Day(count(day)));

    public DateMention Months(int first, int end, int by) =>
        At(DatePrecision.Month, first, end, day => day.AddMonths(by) is var moved ? Edtf.Month(moved.Year, moved.Month) : "");

    public DateMention Years(int first, int end, int by) => At(DatePrecision.Year, first, end, day => Edtf.Year(day.Year + by));

    /// <summary>A value read off the day of publication, when that is known finely enough.</summary>
    public DateMention At(DatePrecision needed, int first, int end, Func<DateOnly, string> value)
    {
        if (_published is null || _published.Precision < needed || (_published.Precision == DatePrecision.Season && needed >= DatePrecision.Season))
            return DateMention.Needs(first, end);
        return EdtfDate.TryParse(value(_day), out var date)
            ? new(new(first, end), date, DateBasis.FromPublished, _published)
            : DateMention.Needs(first, end);
    }
}
