using StaticBriefing.Training.Records;

namespace StaticBriefing.Language.Tests.Learning;

/// <summary>Whoever changes a list or a feature trains again, or says in the model card what the taggers have not seen.</summary>
public class TrainingRecordTests
{
    private static readonly string s_shipped = Path.Combine(Root(), "src", "StaticBriefing.Language", "Words", "en");
    private static readonly string s_measured = Path.Combine(Root(), "tests", "StaticBriefing.Evaluation", "Models", "en");

    [Fact]
    public void TheModelCardNamesAllThatHasChangedSinceNamesWereTrained() => AssertAdmitted(TrainingRecord.Names, "Changed since names were trained: ");

    [Fact]
    public void TheModelCardNamesAllThatHasChangedSinceAttributionsWereTrained() => AssertAdmitted(TrainingRecord.Attributions, "Changed since attributions were trained: ");

    [Fact]
    public void TheTaggersThatAreMeasuredWereTrainedLikeThoseOfTheReaderButForTheDocuments()
    {
        foreach (var record in new[] { TrainingRecord.Names, TrainingRecord.Attributions })
            Assert.Equal(record.Models.Append("documents").Order(StringComparer.Ordinal), record.Differences(s_shipped, s_measured));
    }

    private static void AssertAdmitted(TrainingRecord record, string words)
    {
        var admitted = File.ReadLines(Path.Combine(s_shipped, "MODEL.md")).Single(line => line.StartsWith(words, StringComparison.Ordinal));
        foreach (var taggers in new[] { s_shipped, s_measured })
        {
            var changed = string.Join(", ", record.Changed(s_shipped, taggers));
            Assert.Equal($"{words}{(changed.Length == 0 ? "nothing" : changed)}.", admitted);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return folder?.FullName ?? ".";
    }
}
