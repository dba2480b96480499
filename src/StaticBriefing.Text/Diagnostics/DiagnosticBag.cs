using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Diagnostics;

/// <summary>Collects findings while a pass runs. Each floor adds its own ReportXxx extension methods, one a message.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    public void Report(DiagnosticDescriptor descriptor, TextLocation? location, params ReadOnlySpan<string> arguments) =>
        _diagnostics.Add(new Diagnostic(descriptor, location, EquatableArray.Create(arguments)));

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>All findings in their one order, each once.</summary>
    public EquatableArray<Diagnostic> ToEquatableArray()
    {
        var sorted = new List<Diagnostic>(_diagnostics);
        // They come article by article, so the most of the time they are in order.
        if (sorted.Zip(sorted.Skip(1)).Any(pair => pair.First.CompareTo(pair.Second) > 0))
            sorted.Sort();
        return sorted.Where((finding, i) => i == 0 || !finding.Equals(sorted[i - 1])).ToEquatableArray();
    }
}
