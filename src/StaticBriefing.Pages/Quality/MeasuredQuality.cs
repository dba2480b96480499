using System.Globalization;
using StaticBriefing.Pages.Views;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pages.Quality;

/// <summary>How well the reader of this version reads, as measured on annotated news: lines of <c>measured.tsv</c>, which tests/StaticBriefing.Evaluation writes.</summary>
internal static class MeasuredQuality
{
    private const string File = "measured.tsv";

    public static EquatableArray<QualityItem> Items { get; } = Read();

    private static EquatableArray<QualityItem> Read()
    {
        using var reader = new StreamReader(typeof(MeasuredQuality).Assembly.GetManifestResourceStream(File)!);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#');
        return lines.Select(line => line.Split('\t')).Select(ItemOf).ToEquatableArray();
    }

    // name, documents and score of all, documents and score of those that training never saw
    private static QualityItem ItemOf(string[] cells) =>
        new("about.measured_of." + cells[0], cells[4], int.Parse(cells[3], CultureInfo.InvariantCulture));
}
