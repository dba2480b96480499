using System.Globalization;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports;

/// <summary>What exports say in the same words.</summary>
internal static class Words
{
    /// <summary>"reviewed", "direct": the words of the front matter.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The words of a quotation as one text, with "…" where some were left out.</summary>
    public static string Of(QuoteSymbol quote) => string.Concat(ViewMaker.Pieces(quote).Select(piece => piece.Gap + piece.Text));

    /// <summary>"2025-02-03"; null for a day before the year 1 or after 9999, which ISO 8601 writes by agreement only.</summary>
    public static string? Day(EdtfDay? day) => day is { Year: >= 1 and <= 9999 } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:0000}-{known.Month:00}-{known.Day:00}")
        : null;
}
