using StaticBriefing.Language.Findings;

namespace StaticBriefing.Language.Tests;

/// <summary>The article that the repository came with, read raw.</summary>
public class SeedTests
{
    private readonly Reading _seed = Reading.Of(File.ReadAllText(Path()).TrimEnd(), language: null);

    [Fact]
    public void ItsFiveQuotationsHaveTheirSpeakers()
    {
        Assert.Equal(
            ["Nayib Bukele stated", "Marco Rubio describing", "Marco Rubio highlighted", "US State Department characterized", "Marco Rubio stated"],
            _seed.Quoted.Select(quote => $"{quote.Speaker?.Name} {_seed.Words(quote.Cue).Split(' ')[^1]}"));
        Assert.Equal([2, 1, 1, 1, 1], _seed.Quoted.Select(quote => quote.Content.Count));
        Assert.Equal("X", _seed.Words(_seed.Quoted.First().SaidAt!.Value));
    }

    [Fact]
    public void ItsDatesAreNotInvented() =>
        Assert.Equal(["last year = ", "After a three-hour meeting = ", "since 2019 = 2019/.."], _seed.Found.Dates.Select(date => $"{date.Phrase} = {date.Value?.Text}"));

    [Fact]
    public void ItsFiguresSayWhatTheyCount() =>
        Assert.Equal(["30,000 migrants", "over 80,000 people"], _seed.Found.Figures.Select(figure => $"{figure.Value} {figure.What}"));

    [Theory]
    [InlineData(NameKind.Person, "Marco Rubio", "Nayib Bukele", "Trump")]
    [InlineData(NameKind.Organisation, "Tren de Aragua", "US State Department", "White House")]
    [InlineData(NameKind.Place, "Cuba", "El Salvador", "Guantánamo Bay", "Lake Coatepeque", "Latin America", "San Salvador", "United States")]
    public void ItsNamesHaveTheirTypes(NameKind kind, params string[] names) =>
        Assert.Equal(names, _seed.Found.Names.Where(name => name.Kind == kind).Select(name => name.Canonical).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ItsLastLineIsFurniture() => Assert.Equal(["Be the first to leave a comment"], _seed.Found.Furniture.Select(_seed.Words));

    private static string Path()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        var seeds = System.IO.Path.Combine(folder?.FullName ?? ".", "seeds");
        return Directory.EnumerateFiles(seeds, "000_*.txt").Single();
    }
}
