namespace StaticBriefing.Pipelines.Reading;

/// <summary>A temporal expression by the rules of annotation.</summary>
/// <param name="Type">"DATE", "TIME", "DURATION" or "SET", as in TimeML.</param>
/// <param name="Value">As TIMEX3 writes it; digits that cannot be resolved are X.</param>
/// <param name="Edtf">The date of the phrase it stands in, as EDTF writes it; null when it cannot be resolved, or is no date.</param>
public sealed record ReportedTimex(SpanText Words, string Type, string Value, string? Edtf);
