using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Dates;

/// <summary>Why a text was refused as a date.</summary>
/// <param name="Span">The part at fault: UTF-16 offsets in the text that was tried.</param>
/// <param name="Reason">In an editor's words, as the end of a sentence: "there is no month '13'".</param>
public sealed record EdtfProblem(EdtfProblemKind Kind, TextSpan Span, string Reason);
