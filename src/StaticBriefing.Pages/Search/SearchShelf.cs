using System.Globalization;

namespace StaticBriefing.Pages.Search;

/// <summary>How families are put into files: by year, oldest first, so that what is new changes the last files only.</summary>
public static class SearchShelf
{
    /// <summary>Families of one segment at most.</summary>
    public const int FamiliesInSegment = 2000;

    /// <summary>Characters of cards in one file; a longer card has a file to itself.</summary>
    public const int CardsInFile = 52_000;

    /// <summary>The year of a family; empty for one without a date.</summary>
    public static string YearOf(int? day) =>
        day is { } known ? DateOnly.FromDayNumber(known + new DateOnly(1970, 1, 1).DayNumber).Year.ToString("0000", CultureInfo.InvariantCulture) : "undated";

    /// <summary>The segments of a briefing: "2024", "2024-2", each with its families in order.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<T> Families)> Segments<T>(IEnumerable<T> families, Func<T, int?> dayOf, Func<T, string> idOf) =>
        families
            .GroupBy(family => YearOf(dayOf(family)), StringComparer.Ordinal)
            .OrderBy(year => year.Key, StringComparer.Ordinal)
            .SelectMany(year => year.OrderBy(dayOf).ThenBy(idOf, StringComparer.Ordinal)
                .Chunk(FamiliesInSegment)
                .Select((chunk, index) => (index == 0 ? year.Key : string.Create(CultureInfo.InvariantCulture, $"{year.Key}-{index + 1}"), (IReadOnlyList<T>)chunk)));

    /// <summary>Neighbouring families whose cards go into one file.</summary>
    public static IEnumerable<IReadOnlyList<T>> Files<T>(IReadOnlyList<T> families, Func<T, int> sizeOf)
    {
        for (var (start, end) = (0, 0); start < families.Count; start = end)
        {
            var size = 0;
            while (end < families.Count && (end == start || size + sizeOf(families[end]) <= CardsInFile))
                size += sizeOf(families[end++]);
            yield return [.. families.Skip(start).Take(end - start)];
        }
    }
}
