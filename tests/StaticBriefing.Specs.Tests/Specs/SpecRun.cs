using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StaticBriefing.Pipelines.Catalog;

namespace StaticBriefing.Specs.Tests.Specs;

/// <summary>Builds a spec's inputs, and says what came out otherwise than the spec expects.</summary>
internal sealed partial class SpecRun
{
    private readonly Spec _spec;
    private readonly Dictionary<string, string> _files;
    private readonly List<string> _details;
    private readonly List<string> _printed;
    private readonly StringBuilder _faults = new();

    private SpecRun(Spec spec, Built built)
    {
        _spec = spec;
        _files = built.Files.ToDictionary(file => file.Path, built.TextOf, StringComparer.Ordinal);
        _printed = [.. built.Diagnostics.Concat(SiteChecker.Check(built.Result, built.Site)).Order().Select(diagnostic => diagnostic.ToString())];
        _details = [.. built.Diagnostics.Select(diagnostic => diagnostic.Detail).OfType<string>()];
    }

    /// <summary>What is wrong, for people; empty when nothing is.</summary>
    public static string FaultsOf(Spec spec)
    {
        var options = Builds.Options with { Now = spec.Now, Preview = spec.Preview, Overrides = [.. spec.Settings] };
        var run = new SpecRun(spec, Builds.Build(Builds.Scan(spec.Inputs), options));
        run.CompareDiagnostics();
        run.CompareOutputs();
        return run._faults.ToString();
    }

    private void CompareDiagnostics()
    {
        var missing = Without(_spec.Diagnostics, _printed);
        var surplus = _spec.IsComplete ? Without(_printed, _spec.Diagnostics) : [];
        foreach (var line in missing)
            Say($"- {line}");
        foreach (var line in surplus)
            Say($"+ {line}");
        if (missing.Count + surplus.Count == 0 && _spec.IsComplete && !_printed.SequenceEqual(_spec.Diagnostics))
            Say("The findings are right and come in another order:\n  " + string.Join("\n  ", _printed));
        foreach (var words in _spec.Details.Where(words => !_details.Exists(detail => detail.Contains(words, StringComparison.Ordinal))))
            Say($"No detail says: {words}\nThe details are:\n{string.Join("\n\n", _details)}");
    }

    private void CompareOutputs()
    {
        foreach (var route in _spec.Routes.Concat(_spec.Outputs.Select(output => output.Path)).Where(route => !_files.ContainsKey(route)).Distinct())
            Say($"There is no {route}. There are:\n  {string.Join("\n  ", _files.Keys)}");
        foreach (var route in _spec.NoRoutes.Where(_files.ContainsKey))
            Say($"There is a {route}.");
        foreach (var words in _spec.Nowhere)
        {
            foreach (var (path, _) in _files.Where(file => file.Value.Contains(words, StringComparison.Ordinal) || file.Key.Contains(words, StringComparison.Ordinal)))
                Say($"{path} says: {words}");
        }
        foreach (var output in _spec.Outputs.Where(output => _files.ContainsKey(output.Path)))
            CompareOutput(output, _files[output.Path]);
    }

    private void CompareOutput(ExpectedOutput expected, string text)
    {
        var (written, seen) = (Spaced(text), Seen(text));
        var missing = expected.Has.Select(Spaced).Where(words => !IsIn(words)).ToList();
        foreach (var words in missing)
            Say($"{expected.Path} does not say: {words}");
        foreach (var words in expected.Not.Select(Spaced).Where(IsIn))
            Say($"{expected.Path} says: {words}");
        if (missing.Count > 0)
            Say($"A reader sees:\n{seen}");
        if (expected.Exact is not null && expected.Exact != text)
            Say($"{expected.Path} is:\n{text}");

        bool IsIn(string words) => written.Contains(words, StringComparison.Ordinal) || seen.Contains(words, StringComparison.Ordinal);
    }

    private static List<string> Without(IEnumerable<string> lines, IEnumerable<string> others)
    {
        var rest = others.ToList();
        return [.. lines.Where(line => !rest.Remove(line))];
    }

    private static string Seen(string html) => Spaced(WebUtility.HtmlDecode(Tag().Replace(Unseen().Replace(html, " "), "")));

    private static string Spaced(string text) => Space().Replace(text, " ").Trim();

    private void Say(string line) => _faults.Append(line).Append('\n');

    [GeneratedRegex("<(head|script|style)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
