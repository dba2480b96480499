using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Cuts a sentence into marked and unmarked runs.</summary>
internal static class Runs
{
    /// <param name="marked">In order; parts outside the sentence are ignored.</param>
    public static ContextRuns Of(string text, TextSpan sentence, IEnumerable<TextSpan> marked)
    {
        var runs = new List<ContextRun>();
        var at = sentence.Start;
        foreach (var span in marked.Where(span => span.OverlapsWith(sentence)))
        {
            Add(runs, text, at, Math.Max(at, span.Start), isMarked: false);
            Add(runs, text, Math.Max(at, span.Start), Math.Min(span.End, sentence.End), isMarked: true);
            at = Math.Max(at, Math.Min(span.End, sentence.End));
        }
        Add(runs, text, at, sentence.End, isMarked: false);
        return [.. runs];
    }

    private static void Add(List<ContextRun> runs, string text, int start, int end, bool isMarked)
    {
        if (end > start)
            runs.Add(new ContextRun(text[start..end], isMarked));
    }
}
