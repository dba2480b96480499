using System.Globalization;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Measures;

namespace StaticBriefing.Evaluation.Reporting;

/// <summary>Prints measure, goal and what is reached; beside it what is reached on the documents that training never sees.</summary>
internal static class ScoreTable
{
    public static void Write(IReadOnlyList<Measured> measured, SplitPart part, TextWriter output)
    {
        output.WriteLine($"{"measure",-62} {"goal",6} {"reached",8} {(part == SplitPart.All ? "held out" : ""),9}");
        foreach (var one in measured)
            Write(one, part, output);
        if (measured.Any(one => !one.Measure.IsRepeatable) && IsDebugBuild)
            output.WriteLine("Speed is of a debug build: add -c Release.");
    }

    private static void Write(Measured measured, SplitPart part, TextWriter output)
    {
        var documents = measured.Count(part);
        if (documents == 0)
        {
            output.WriteLine($"{measured.Measure.Title}: skipped, '{measured.Measure.File}' is not there");
            return;
        }
        output.WriteLine($"{measured.Measure.Title}, {documents} documents");
        var heldOut = part == SplitPart.All ? measured.Figures(SplitPart.HeldOut) : null;
        foreach (var (figure, i) in measured.Figures(part).Select((figure, i) => (figure, i)))
            output.WriteLine($"  {figure.Name,-60} {(figure.Goal is { } goal ? Number(goal) : ""),6} {Number(figure.Value),8}{Mark(figure)}{(heldOut is null ? "" : Number(heldOut[i].Value)),8}");
    }

    private static char Mark(Figure figure) => figure.Goal is { } goal && figure.Value >= goal ? '*' : ' ';

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static bool IsDebugBuild =>
#if DEBUG
        true;
#else
        false;
#endif
}
