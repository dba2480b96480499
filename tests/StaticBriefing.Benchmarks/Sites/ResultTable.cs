using System.Globalization;

namespace StaticBriefing.Benchmarks.Sites;

/// <summary>Prints everything as one table of Markdown.</summary>
internal static class ResultTable
{
    public static void Write(Results results, TextWriter output)
    {
        output.WriteLine("| articles | scenario | generator | seconds | fastest–slowest | × Hugo | CPU seconds | × Hugo | peak MB | others' share |");
        output.WriteLine("|--:|---|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var row in InOrder(results.Rows))
            output.WriteLine(LineOf(row, results.Find(row.Articles, row.Scenario, Contenders.Hugo)));
    }

    // Scenarios in the order in which they first ran, contenders in theirs.
    private static IEnumerable<ResultRow> InOrder(IEnumerable<ResultRow> rows) => rows.GroupBy(row => (row.Articles, row.Scenario)).SelectMany(group => group);

    private static string LineOf(ResultRow row, ResultRow? hugo) => "| " + string.Join(" | ",
        Number(row.Articles, "0"),
        row.Scenario,
        row.Generator,
        Number(row.Wall, "0.000"),
        $"{Number(row.Fastest, "0.000")}–{Number(row.Slowest, "0.000")}",
        Ratio(row.Wall, hugo?.Wall),
        Number(row.Cpu, "0.000"),
        Ratio(row.Cpu, hugo?.Cpu),
        Number(row.Peak, "0"),
        Number(row.OthersShare, "0 %")) + " |";

    private static string Ratio(double value, double? measure) => measure is { } hugo ? Number(value / hugo, "0.000") : "–";

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "–";
}
