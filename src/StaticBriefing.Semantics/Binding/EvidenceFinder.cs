using StaticBriefing.Semantics.Diagnostics;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Finds the words that an event or a figure rests on, verbatim, or reports them.</summary>
internal static class EvidenceFinder
{
    public static IReadOnlyList<TextSpan> Find(BindingScope scope, EquatableArray<Located<string>> from)
    {
        var spans = new List<TextSpan>();
        foreach (var words in from.Where(words => words.Value.Length > 0))
        {
            if (scope.Verbatim.Find(words.Value) is { } match)
                spans.AddRange(match.Pieces);
            else
                Report(scope, words);
        }
        return spans;
    }

    public static EquatableArray<Evidence> ToEvidence(BindingScope scope, IEnumerable<TextSpan> spans) =>
        spans.Select(span => scope.EvidenceAt(span)).Distinct().ToEquatableArray();

    private static void Report(BindingScope scope, Located<string> words)
    {
        var nearest = scope.NearestTo(words.Value);
        var diff = nearest.Length == 0 ? "" : WordDiff.Between(words.Value, nearest).ToPlainText();
        scope.Diagnostics.ReportEvidenceNotFound(words.Location, words.Value, scope.Source.TextSource?.Path ?? scope.Source.Key, nearest, diff);
    }
}
