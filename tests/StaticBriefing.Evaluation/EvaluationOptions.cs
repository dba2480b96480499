using System.Diagnostics.CodeAnalysis;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Measures;

namespace StaticBriefing.Evaluation;

/// <summary>What one run is asked for.</summary>
/// <param name="Folder">Null where the collections are missing.</param>
internal sealed record EvaluationOptions(IReadOnlyList<Measure> Measures, DataFolder? Folder, SplitPart Split)
{
    public bool Prove { get; private init; }

    public bool Write { get; private init; }

    public bool Check { get; private init; }

    public static bool TryParse(IReadOnlyList<string> arguments, [NotNullWhen(true)] out EvaluationOptions? options, [NotNullWhen(false)] out string? problem)
    {
        (options, problem) = (null, null);
        var (names, values) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
                names.Add(arguments[i]);
            else
                values[arguments[i]] = arguments[i] is "--data" or "--split" && i + 1 < arguments.Count ? arguments[++i] : "";
        }
        problem = ProblemOf(names, values);
        if (problem is not null)
            return false;
        options = From(names, values);
        return true;
    }

    private static string? ProblemOf(List<string> names, Dictionary<string, string> values)
    {
        if (names.Find(name => MeasureList.All.All(measure => measure.Name != name)) is { } unknown)
            return $"There is no measure '{unknown}'.";
        if (values.Keys.FirstOrDefault(key => key is not ("--data" or "--split" or "--prove" or "--write" or "--check")) is { } flag)
            return $"There is no flag '{flag}'.";
        if (names.Count > 0 && (values.ContainsKey("--write") || values.ContainsKey("--check")))
            return "The About page shows figures of all measures: name none.";
        var part = values.GetValueOrDefault("--split", "all");
        return DocumentSplit.Parse(part) is null ? $"'{part}' is no part: all, train or held-out." : null;
    }

    private static EvaluationOptions From(List<string> names, Dictionary<string, string> values) => new(
        names.Count == 0 ? MeasureList.All : [.. MeasureList.All.Where(measure => names.Contains(measure.Name))],
        values.TryGetValue("--data", out var folder) ? DataFolder.At(folder) : DataFolder.Beside(),
        DocumentSplit.Parse(values.GetValueOrDefault("--split", "all"))!.Value)
    {
        Prove = values.ContainsKey("--prove"),
        Write = values.ContainsKey("--write"),
        Check = values.ContainsKey("--check"),
    };
}
