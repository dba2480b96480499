using System.Diagnostics;
using System.Text;
using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Evaluation.Measures;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Reporting;

/// <summary>Runs the publisher's scorer on the same readings: it must print what was counted here.</summary>
internal static class ScorerProof
{
    /// <summary>True too where there is no such scorer.</summary>
    public static bool Holds(Measured measured, DataFolder folder, TextWriter output)
    {
        if (measured.Measure.Scorer is not { } scorer || measured.Documents.Count == 0)
            return true;
        var said = Run(Path.Combine(folder.Scorers, scorer), measured.Measure.File, folder);
        var wrong = measured.Measure.ScorerWords(measured.Sum(SplitPart.All)).Where(words => !said.Contains(words, StringComparison.Ordinal)).ToList();
        output.WriteLine(wrong.Count == 0 ? $"{measured.Measure.Name}: the same as {scorer}" : $"{measured.Measure.Name}: {scorer} does not say\n  {string.Join("\n  ", wrong)}\nbut\n{said}");
        return wrong.Count == 0;
    }

    private static string Run(string scorer, string file, DataFolder folder)
    {
        var system = Path.GetTempFileName();
        try
        {
            File.WriteAllText(system, string.Concat(folder.Rows(file).Select(Answer)));
            var start = new ProcessStartInfo("python3", [scorer, folder.PathOf(file), system]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return said;
        }
        finally
        {
            File.Delete(system);
        }
    }

    private static string Answer(JsonElement row)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("id", GoldRow.Id(row));
            ReadingJson.WriteRow(json, GoldRow.Read(row));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
