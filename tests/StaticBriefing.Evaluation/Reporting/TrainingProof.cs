using StaticBriefing.Evaluation.Data;
using StaticBriefing.Training.Records;

namespace StaticBriefing.Evaluation.Reporting;

/// <summary>Holds the records of the training against the collections: what is measured has learned from no document that is held out, and the reader from all.</summary>
internal static class TrainingProof
{
    private static readonly string s_shipped = Repository.PathOf("src", "StaticBriefing.Language", "Words", "en");
    private static readonly string s_measured = Repository.PathOf("tests", "StaticBriefing.Evaluation", "Models", "en");

    /// <summary>True too where a collection is missing.</summary>
    public static bool Holds(DataFolder folder, TextWriter output) => Holds(TrainingRecord.Names, folder, output) & Holds(TrainingRecord.Attributions, folder, output);

    private static bool Holds(TrainingRecord record, DataFolder folder, TextWriter output)
    {
        var ids = record.Corpora.Select(corpus => folder.Rows($"{corpus}.dev.jsonl.gz").Select(GoldRow.Id).ToList()).ToList();
        if (ids.Exists(corpus => corpus.Count == 0))
            return true;
        List<string> all = [.. ids.SelectMany(corpus => corpus)], learned = all.FindAll(id => DocumentSplit.Has(SplitPart.Train, id));
        var (isMeasured, isShipped) = (record.IsOf(learned, s_measured), record.IsOf(all, s_shipped));
        output.WriteLine($"{record.FileName}: what is measured was {(isMeasured ? "" : "NOT ")}trained on the {learned.Count} documents that are not held out, what is shipped was {(isShipped ? "" : "NOT ")}trained on all {all.Count}");
        return isMeasured && isShipped;
    }
}
