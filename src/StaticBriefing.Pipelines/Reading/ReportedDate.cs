namespace StaticBriefing.Pipelines.Reading;

/// <summary>A phrase that dates something, or would if more were known.</summary>
/// <param name="Edtf">As EDTF writes it; null when it cannot be resolved.</param>
/// <param name="NeedsPublished">It counts from the day the text was published, which is not known.</param>
public sealed record ReportedDate(SpanText Words, string? Edtf, bool NeedsPublished);
