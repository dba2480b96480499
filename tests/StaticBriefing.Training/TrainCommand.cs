using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Words;
using StaticBriefing.Training.Attributions;
using StaticBriefing.Training.Corpus;
using StaticBriefing.Training.Learning;
using StaticBriefing.Training.Names;
using StaticBriefing.Training.Records;

namespace StaticBriefing.Training;

/// <summary>Trains all taggers from the data folder and writes them where the reader embeds them.</summary>
internal static class TrainCommand
{
    private const int Jackknife = 3;

    private static readonly PerceptronOptions s_names = new(Epochs: 12, CostOfNoise: 40, CostOfSilence: 40, CostOfMixUp: 40, LeastWeight: 4, Voters: 4);
    private static readonly PerceptronOptions s_cues = new(Epochs: 6, CostOfNoise: 5, CostOfSilence: 70, CostOfMixUp: 10, FewestDocuments: 4, LeastWeight: 5, Voters: 5);
    private static readonly PerceptronOptions s_arguments = new(Epochs: 6, CostOfNoise: 30, CostOfSilence: 45, CostOfMixUp: 30, FewestDocuments: 5, LeastWeight: 5, Voters: 5);

    public static readonly string[] NamedCorpora = ["ner-worldwide", "ner-wikigold", "ner-uner"];

    /// <summary>Trains the tagger of names, and then those of attributions, which see the names that it finds.</summary>
    public static void Run(string data, string output, Func<CorpusDocument, bool> isUsed)
    {
        var hidden = HiddenWordsOf(data, isUsed);
        TrainAttributions(data, output, isUsed, hidden, TrainNames(data, output, isUsed, hidden));
    }

    public static void RunNames(string data, string output, Func<CorpusDocument, bool> isUsed) =>
        TrainNames(data, output, isUsed, HiddenWordsOf(data, isUsed));

    /// <summary>Trains the taggers of attributions beside the tagger of names that is embedded.</summary>
    public static void RunAttributions(string data, string output, Func<CorpusDocument, bool> isUsed) =>
        TrainAttributions(data, output, isUsed, HiddenWordsOf(data, isUsed), LanguageModel.English.Names);

    private static HiddenWords HiddenWordsOf(string data, Func<CorpusDocument, bool> isUsed) => new(Named(data, isUsed));

    private static List<CorpusDocument> Named(string data, Func<CorpusDocument, bool> isUsed) =>
        [.. NamedCorpora.SelectMany(corpus => CorpusReader.Read(data, corpus)).Where(isUsed)];

    private static TagModel TrainNames(string data, string output, Func<CorpusDocument, bool> isUsed, HiddenWords hidden)
    {
        var names = NameTraining.Train(Named(data, isUsed), hidden, s_names);
        Write(output, "names", names);
        TrainingRecord.Names.Write(output);
        return names;
    }

    private static void TrainAttributions(string data, string output, Func<CorpusDocument, bool> isUsed, HiddenWords hidden, TagModel names)
    {
        var speeches = CorpusReader.Read(data, "polnear").Where(isUsed).ToList();
        var (book, buffer) = (new WordBook(LanguageWords.English, Lexicon.English, WordClasses.English, hidden.Contains), new FeatureBuffer());
        var read = speeches.Select((document, number) => (Document: document, Number: number, Blocks: AttributionTraining.Blocks(document, names, book))).ToList();
        var cueData = new List<TaggedSequence>();
        foreach (var (document, number, blocks) in read)
            AttributionTraining.AddCues(blocks, document, number, buffer, cueData);
        Write(output, "cues", Perceptron.Train(cueData, AttributionTagger.CueLabels, s_cues));
        var argumentData = new List<TaggedSequence>();
        for (var fold = 0; fold < Jackknife; fold++)
        {
            // Other cues are seen as a tagger sees them that has not learned from the article.
            var model = Perceptron.Train(cueData.FindAll(sequence => sequence.Document % Jackknife != fold), AttributionTagger.CueLabels, s_cues with { Voters = 1 });
            foreach (var (document, number, blocks) in read.Where(item => item.Number % Jackknife == fold))
                AttributionTraining.AddArguments(blocks, document, model, number, buffer, argumentData);
        }
        Write(output, "arguments", Perceptron.Train(argumentData, AttributionTagger.ArgumentLabels, s_arguments));
        TrainingRecord.Attributions.Write(output);
    }

    private static void Write(string output, string name, TagModel model)
    {
        using var file = File.Create(Path.Combine(output, $"{name}.model"));
        ModelFile.Write(file, model);
        Console.WriteLine($"{name}: {file.Length} bytes");
    }
}
