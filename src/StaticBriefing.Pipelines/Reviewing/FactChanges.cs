using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pipelines.Reviewing;

/// <summary>What an editor corrects while deciding; null where it is right as it is.</summary>
/// <param name="Words">Of a quotation; they are taken to where they stand in the text.</param>
/// <param name="Date">Of an event.</param>
public sealed record FactChanges(string? Speaker = null, QuoteKind? Kind = null, string? Words = null, EdtfDate? Date = null)
{
    public static FactChanges None { get; } = new();
}
