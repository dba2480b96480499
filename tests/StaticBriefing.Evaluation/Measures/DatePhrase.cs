using System.Text.Json;
using StaticBriefing.Evaluation.Data;
using StaticBriefing.Pipelines.Reading;

namespace StaticBriefing.Evaluation.Measures;

/// <summary>Reads a phrase: English is said, since so few words do not tell their language.</summary>
internal static class DatePhrase
{
    public static ReadingReport Read(JsonElement row) => MeasuredReader.Read(GoldRow.Text(row), GoldRow.Date(GoldRow.Word(row, "ref")), "en");
}
