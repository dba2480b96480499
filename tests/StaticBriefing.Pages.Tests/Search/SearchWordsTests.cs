using StaticBriefing.Text.Names;

namespace StaticBriefing.Pages.Tests.Search;

public class SearchWordsTests
{
    public static TheoryData<string, string[]> Rows => [.. WordTable.Rows.Select(row => new TheoryDataRow<string, string[]>(row.Text, row.Words))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void ATextIsCutIntoTheWordsOfTheTable(string text, string[] words) => Assert.Equal(words, SearchWords.Of(text));
}
