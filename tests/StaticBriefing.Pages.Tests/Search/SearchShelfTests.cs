using StaticBriefing.Pages.Search;

namespace StaticBriefing.Pages.Tests.Search;

public class SearchShelfTests
{
    private static readonly int _firstOf2024 = new DateOnly(2024, 1, 1).DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    [Fact]
    public void AYearIsASegmentAndWhatHasNoDateIsItsOwn() =>
        Assert.Equal(["2023", "2024", "undated"], Segments([_firstOf2024, null, _firstOf2024 - 1, _firstOf2024 + 365]).Select(segment => segment.Name));

    [Fact]
    public void WhatIsNewerLeavesTheSegmentsBeforeItAsTheyAre()
    {
        var days = Enumerable.Range(0, 4500).Select(i => (int?)(_firstOf2024 + (i % 300))).ToList();
        var (before, after) = (Segments(days).ToList(), Segments([.. days, _firstOf2024 + 330]).ToList());

        Assert.Equal(["2024", "2024-2", "2024-3"], before.Select(segment => segment.Name));
        Assert.Equal(before.Take(2).SelectMany(segment => segment.Families), after.Take(2).SelectMany(segment => segment.Families));
        Assert.Equal(before[2].Families.Count + 1, after[2].Families.Count);
    }

    [Fact]
    public void CardsFillFilesAndALargeOneHasItsOwn()
    {
        int[] sizes = [SearchShelf.CardsInFile / 2, SearchShelf.CardsInFile / 2, 5, 2 * SearchShelf.CardsInFile, 1, 2];
        Assert.Equal([2, 1, 1, 2], SearchShelf.Files(sizes, size => size).Select(file => file.Count));
    }

    private static IEnumerable<(string Name, IReadOnlyList<(int? Day, int Id)> Families)> Segments(List<int?> days) =>
        SearchShelf.Segments(days.Select((day, id) => (Day: day, Id: id)), family => family.Day, family => family.Id.ToString("00000", System.Globalization.CultureInfo.InvariantCulture));
}
