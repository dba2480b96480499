using CsCheck;
using StaticBriefing.Text.Names;

namespace StaticBriefing.Text.Tests.Names;

public sealed class NearestNameTests
{
    private static readonly string[] s_names = ["Ada Lovelace", "Ada Loveless", "Grace Okoro", "title", "Émile"];

    [Theory]
    [InlineData("Ada Lovlace", "Ada Lovelace")]
    [InlineData("ada lovelaec", "Ada Lovelace")]
    [InlineData("titel", "title")]
    [InlineData("EMILE", "Émile")]
    [InlineData("Zebra crossing", null)]
    [InlineData("", null)]
    public void TheNearestNameWithinAThirdIsFound(string name, string? nearest) => Assert.Equal(nearest, NearestName.Find(name, s_names));

    [Fact]
    public void TiesGoToTheOrdinallyFirstInAnyOrder()
    {
        Assert.Equal("bat", NearestName.Find("rat", ["cat", "bat", "mat"]));
        Assert.Equal("bat", NearestName.Find("rat", ["mat", "cat", "bat"]));
    }

    [Fact]
    public void OneEditIsAlwaysFound() => Gen.Select(Gen.String[Gen.Char['a', 'z'], 4, 30], Gen.Int[0, 29], Gen.Char['a', 'z']).Sample((name, at, letter) =>
    {
        var edited = name.Remove(at % name.Length, 1).Insert(at % name.Length, letter.ToString());
        Assert.Equal(name, NearestName.Find(edited, [name, new string('0', 30)]));
    });

    [Fact]
    public void TheBandGivesTheSameAsTheWholeTable() => Gen.Select(Gen.String[Gen.Char['a', 'c'], 1, 12], Gen.String[Gen.Char['a', 'c'], 1, 12]).Sample((a, b) =>
    {
        var distance = WholeTable(a, b);
        Assert.Equal(distance <= a.Length / 3 ? b : null, NearestName.Find(a, [b]));
    });

    private static int WholeTable(string a, string b)
    {
        var cells = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
                cells[i, j] = i == 0 || j == 0 ? i + j : Least(cells, a, b, i, j);
        }
        return cells[a.Length, b.Length];
    }

    private static int Least(int[,] cells, string a, string b, int i, int j)
    {
        var least = Math.Min(cells[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(least, cells[i - 2, j - 2] + 1) : least;
    }
}
