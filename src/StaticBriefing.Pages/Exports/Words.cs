using System.Globalization;
using StaticBriefing.Pages.Views;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Pages.Exports;

/// <summary>What exports say in the same words.</summary>
internal static class Words
{
    private const string That = "that ";

    /// <summary>"reviewed", "direct": the words of the front matter.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The words of a quotation as one text, with "…" where some were left out.</summary>
    public static string Of(QuoteSymbol quote) => string.Concat(ViewMaker.Pieces(quote).Select(piece => piece.Gap + piece.Text));

    /// <summary>The words as a heading: of what is only reported, without the word that joins it to who said so ("that the harbour is full").</summary>
    public static string Heading(QuoteSymbol quote)
    {
        var words = Of(quote);
        var isJoined = quote.Kind == QuoteKind.Indirect && quote.Article.Lang.StartsWith("en", StringComparison.Ordinal) && words.StartsWith(That, StringComparison.OrdinalIgnoreCase);
        return isJoined ? words[That.Length..] : words;
    }

    /// <summary>"2025-02-03"; null for a day before the year 1 or after 9999, which ISO 8601 writes by agreement only.</summary>
    public static string? Day(EdtfDay? day) => day is { Year: >= 1 and <= 9999 } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:D4}-{known.Month:D2}-{known.Day:D2}")
        : null;
}
