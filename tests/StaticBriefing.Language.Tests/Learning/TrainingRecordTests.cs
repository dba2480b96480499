using StaticBriefing.Training.Records;

namespace StaticBriefing.Language.Tests.Learning;

/// <summary>Whoever changes a list or a feature trains again, or says in the model card what the taggers have not seen.</summary>
public class TrainingRecordTests
{
    [Fact]
    public void TheModelCardNamesAllThatHasChangedSinceNamesWereTrained() => AssertAdmitted(TrainingRecord.Names, "Changed since names were trained: ");

    [Fact]
    public void TheModelCardNamesAllThatHasChangedSinceAttributionsWereTrained() => AssertAdmitted(TrainingRecord.Attributions, "Changed since attributions were trained: ");

    private static void AssertAdmitted(TrainingRecord record, string words)
    {
        var admitted = File.ReadLines(Path.Combine(Folder(), "MODEL.md")).Single(line => line.StartsWith(words, StringComparison.Ordinal));
        var changed = string.Join(", ", record.Changed(Folder()));
        Assert.Equal($"{words}{(changed.Length == 0 ? "nothing" : changed)}.", admitted);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "src", "StaticBriefing.Language", "Words", "en");
    }
}
