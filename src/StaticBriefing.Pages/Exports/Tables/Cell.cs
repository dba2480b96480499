using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Pages.Exports.Tables;

/// <summary>One value of a table; its column says of which type it is.</summary>
internal readonly record struct Cell
{
    /// <summary>Of a text; null when it is missing. What is not known is missing, never an empty text.</summary>
    public string? Text { get; private init; }

    /// <summary>Of an integer, a number or a truth (0 or 1); null when it is missing.</summary>
    public double? Number { get; private init; }

    public EquatableArray<string> Items { get; private init; }

    public static implicit operator Cell(string? text) => new() { Text = text is { Length: > 0 } ? SafeText.Of(text) : null };

    public static implicit operator Cell(EdtfDate? date) => new() { Text = date?.Text };

    public static implicit operator Cell(int? number) => new() { Number = number };

    public static implicit operator Cell(double? number) => new() { Number = number };

    public static implicit operator Cell(bool truth) => new() { Number = truth ? 1 : 0 };

    public static implicit operator Cell(EquatableArray<string> items) => new() { Items = items.Select(SafeText.Of).ToEquatableArray() };
}
