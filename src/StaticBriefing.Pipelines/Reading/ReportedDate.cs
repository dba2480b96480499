namespace StaticBriefing.Pipelines.Reading;

/// <summary>A temporal expression.</summary>
/// <param name="Type">"DATE", "TIME", "DURATION" or "SET", as in TimeML.</param>
/// <param name="Value">As TIMEX3 writes it; null when it cannot be resolved.</param>
/// <param name="Edtf">As EDTF writes it; null when it cannot be resolved, or is no date.</param>
/// <param name="NeedsPublished">It counts from the day the text was published, which is not known.</param>
public sealed record ReportedDate(SpanText Words, string Type, string? Value, string? Edtf, bool NeedsPublished);
