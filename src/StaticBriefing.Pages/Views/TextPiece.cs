using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Views;

/// <summary>A stretch of an article's text: the words of a date, which a theme explains in its own, or what stands between two of them.</summary>
/// <param name="Html">Whole in itself for a date only: what is begun between two dates may end after the second.</param>
/// <param name="Date">Of a date: what its words mean, when that is known.</param>
/// <param name="Reason">Of a date: string key that says how it was found, or why there is none; empty when the words say it outright.</param>
public sealed record TextPiece(Markup Html, bool IsDate = false, EdtfDate? Date = null, string Reason = "");
