using StaticBriefing.Language.Tokens;
using StaticBriefing.Training.Corpus;
using StaticBriefing.Training.Learning;
using StaticBriefing.Training.Records;

namespace StaticBriefing.Training.Words;

/// <summary>Sorts the words of all texts in the data folder into classes; annotations are not looked at, but for the personal names to leave out.</summary>
internal static class ClassesCommand
{
    private const int Classes = 320;
    private const int Rounds = 12;

    private static readonly string[] s_named = [.. TrainingRecord.Names.Corpora, "ner-wnut17"];
    private static readonly string[] s_others = ["polnear", "timex-tbaq", "timex-wikiwars", "gum"];

    public static void Run(string data, string output)
    {
        var named = s_named.SelectMany(corpus => CorpusReader.Read(data, corpus)).ToList();
        var hidden = new HiddenWords(named);
        IEnumerable<ArticleText> texts = [.. named.Concat(s_others.SelectMany(corpus => CorpusReader.Read(data, corpus))).Select(document => document.Text), .. CorpusReader.ReadTimelines(data)];
        ClusterFile.Write(output, WordClusters.Find(texts, hidden.Contains, Classes, Rounds));
    }
}
