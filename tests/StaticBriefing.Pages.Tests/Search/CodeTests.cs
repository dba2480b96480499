using CsCheck;
using StaticBriefing.Pages.Search;

namespace StaticBriefing.Pages.Tests.Search;

public class CodeTests
{
    [Fact]
    public void NumbersAreReadAsTheyWereWritten() => Gen.Int[0, 5_000_000].Array[0, 50].Sample(numbers =>
    {
        var reader = new CodeReader(CompactCode.Of(numbers));
        Assert.Equal(numbers, numbers.Select(_ => reader.Number()));
        Assert.True(reader.IsAtEnd);
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(63, 1)]
    [InlineData(64, 2)]
    [InlineData(1791, 2)]
    [InlineData(1792, 3)]
    public void SmallNumbersTakeFewSigns(int number, int signs) => Assert.Equal(signs, CompactCode.Of([number]).Length);

    [Fact]
    public void NoSignNeedsEscapingInAString()
    {
        var signs = CompactCode.Of(Enumerable.Range(0, 100_000)).Distinct().ToList();
        Assert.Equal(91, signs.Count);
        Assert.DoesNotContain(signs, sign => sign is '"' or '\\' or ' ' or < ' ' or > '~');
    }

    [Fact]
    public void BitsAreReadAsTheyWereWritten() => Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 5_000], Gen.Int[0, 12], Gen.Bool).Array[1, 40].Sample(rows =>
    {
        var code = new BitCode();
        foreach (var (count, step, digits, bit) in rows)
        {
            code.AddCount(count);
            code.AddStep(step, digits);
            code.AddBit(bit);
        }
        var reader = new CodeReader(code.End());
        Assert.All(rows, row => Assert.Equal((row.Item1, row.Item2, row.Item4 ? 1 : 0), (reader.Count(), reader.Step(row.Item3), reader.Bit())));
    }, iter: 200);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 2000, 10)]
    [InlineData(2000, 2000, 0)]
    [InlineData(100, 2000, 3)]
    public void TheDigitsOfAStepSuitTheDensityOfTheList(int count, int range, int digits) => Assert.Equal(digits, BitCode.DigitsFor(count, range));
}
