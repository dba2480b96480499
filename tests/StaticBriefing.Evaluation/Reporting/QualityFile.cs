using System.Globalization;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Measures;

namespace StaticBriefing.Evaluation.Reporting;

/// <summary>The file of figures that the About page shows.</summary>
internal static class QualityFile
{
    private const string Head = """
        # Written by: dotnet run -c Release --project tests/StaticBriefing.Evaluation -- --write
        # name, documents and score of all, documents and score of those that training never saw
        """;

    private static string Path => Repository.PathOf("src", "StaticBriefing.Pages", "Quality", "measured.tsv");

    public static void Write(IReadOnlyList<Measured> measured) => File.WriteAllText(Path, Text(measured));

    /// <summary>Says what is stale.</summary>
    public static bool IsCurrent(IReadOnlyList<Measured> measured, TextWriter output)
    {
        var (written, now) = (File.ReadAllLines(Path), Text(measured).Split('\n'));
        var stale = now.Where(line => line.Length > 0).Except(written, StringComparer.Ordinal).ToList();
        output.WriteLine(stale.Count == 0 ? "The About page shows these figures." : $"The About page shows other figures than\n  {string.Join("\n  ", stale)}\nWrite them with --write.");
        return stale.Count == 0;
    }

    private static string Text(IReadOnlyList<Measured> measured) =>
        Head.ReplaceLineEndings("\n") + "\n" + string.Concat(measured.Where(one => one.Measure.IsRepeatable && one.Documents.Count > 0).SelectMany(Lines));

    private static IEnumerable<string> Lines(Measured measured)
    {
        var (all, heldOut) = (measured.Figures(SplitPart.All), measured.Figures(SplitPart.HeldOut));
        return all.Zip(heldOut).Where(pair => pair.First.Key is not null).Select(pair => string.Join('\t',
            pair.First.Key,
            measured.Count(SplitPart.All).ToString(CultureInfo.InvariantCulture),
            Number(pair.First.Value),
            measured.Count(SplitPart.HeldOut).ToString(CultureInfo.InvariantCulture),
            Number(pair.Second.Value)) + "\n");
    }

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
