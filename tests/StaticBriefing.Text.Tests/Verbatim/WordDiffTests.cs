using CsCheck;
using StaticBriefing.Text.Verbatim;

namespace StaticBriefing.Text.Tests.Verbatim;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("The fee would be relatively low", "The fee would be fairly low", "The fee would be [-relatively-] {+fairly+} low")]
    [InlineData("“It’s low”", "\"It's low\"", "“It’s low”")]
    [InlineData("a b c", "", "[-a b c-]")]
    [InlineData("", "a b", "{+a b+}")]
    [InlineData("one two three four", "two three five four", "[-one-] two three {+five+} four")]
    [InlineData("", "", "")]
    public void DifferencesAreShownWordByWord(string first, string second, string shown) =>
        Assert.Equal(shown, WordDiff.Between(first, second).ToPlainText());

    [Fact]
    public void EachTextCanBeReadOutOfTheDiff()
    {
        var text = Gen.String[Gen.Char["abc "], 0, 40];
        Gen.Select(text, text).Sample((first, second) =>
        {
            var diff = WordDiff.Between(first, second);
            Assert.Equal(Words(first), Words(string.Join(' ', diff.Where(part => part.Kind != DiffKind.Added).Select(part => part.Text))));
            Assert.Equal(Words(second), Words(string.Join(' ', diff.Where(part => part.Kind != DiffKind.Removed).Select(part => part.Text))));
        });
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
