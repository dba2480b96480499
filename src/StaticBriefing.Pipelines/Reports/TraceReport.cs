using System.Text.Json;
using StaticBriefing.Pipelines.Steps;

namespace StaticBriefing.Pipelines.Reports;

/// <summary>Writes the steps of a build in the trace event format that the performance tools of browsers open: one complete event a step, in microseconds.</summary>
public static class TraceReport
{
    public static string Write(StepLog log) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("displayTimeUnit", "ms");
        json.WriteStartArray("traceEvents");
        foreach (var step in log.Steps)
            WriteStep(json, step);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteStep(Utf8JsonWriter json, StepSummary step)
    {
        json.WriteStartObject();
        json.WriteString("name", step.Step);
        json.WriteString("cat", "step");
        json.WriteString("ph", "X");
        json.WriteNumber("ts", (long)step.Started.TotalMicroseconds);
        json.WriteNumber("dur", (long)step.Elapsed.TotalMicroseconds);
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", 1);
        json.WriteStartObject("args");
        foreach (var reason in Enum.GetValues<RunReason>().Where(reason => step.CountOf(reason) > 0))
            json.WriteNumber(reason.ToString(), step.CountOf(reason));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
