using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Words;
using StaticBriefing.Training.Attributions;
using StaticBriefing.Training.Corpus;
using StaticBriefing.Training.Learning;
using StaticBriefing.Training.Names;
using StaticBriefing.Training.Records;

namespace StaticBriefing.Training;

/// <summary>Trains taggers from the data folder, with what the lists of a folder say of words, and writes them with the record of their training.</summary>
internal sealed class TrainCommand(string data, string words)
{
    private const int Jackknife = 3;

    private static readonly NameOptions s_names = new(
        new FieldOptions(Epochs: 6, Rate: 0.04, Decay: 0.00004, Eagerness: 0.4, FewestDocuments: 3, LeastWeight: 15),
        new PerceptronOptions(Epochs: 12, CostOfNoise: 40, CostOfSilence: 40, CostOfMixUp: 40, FewestDocuments: 3, LeastWeight: 4, Voters: 3),
        PerceptronCounts: 4);
    private static readonly FieldOptions s_cues = new(Epochs: 6, Rate: 0.05, Decay: 0.0015, Eagerness: 0.8, FewestDocuments: 4, LeastWeight: 5);
    private static readonly FieldOptions s_arguments = new(Epochs: 6, Rate: 0.1, Decay: 0.002, Eagerness: 0.5, FewestDocuments: 5, LeastWeight: 5);

    public void TrainNames(TaggerSet set)
    {
        var documents = Documents(TrainingRecord.Names, set);
        Write(set, "names", NameTraining.Train(documents, new HiddenWords(documents), s_names));
        Record(TrainingRecord.Names, set, documents);
    }

    /// <summary>Trains the taggers of attributions, which see the names that the tagger beside them finds.</summary>
    public void TrainAttributions(TaggerSet set)
    {
        var documents = Documents(TrainingRecord.Attributions, set);
        var hidden = new HiddenWords(Documents(TrainingRecord.Names, set));
        var (book, buffer, names) = (new WordBook(LanguageWords.English, Lexicon.English, WordClasses.English, hidden.Contains), new FeatureBuffer(), NamesOf(set));
        var read = documents.Select((document, number) => (Document: document, Number: number, Blocks: AttributionTraining.Blocks(document, names, book))).ToList();
        var cueData = new List<TaggedSequence>();
        foreach (var (document, number, blocks) in read)
            AttributionTraining.AddCues(blocks, document, number, buffer, cueData);
        Write(set, "cues", ConditionalField.Train(cueData, AttributionTagger.CueLabels, s_cues));
        var argumentData = new List<TaggedSequence>();
        for (var fold = 0; fold < Jackknife; fold++)
        {
            // Other cues are seen as a tagger sees them that has not learned from the article.
            var model = ConditionalField.Train(cueData.FindAll(sequence => sequence.Document % Jackknife != fold), AttributionTagger.CueLabels, s_cues);
            foreach (var (document, number, blocks) in read.Where(item => item.Number % Jackknife == fold))
                AttributionTraining.AddArguments(blocks, document, model, number, buffer, argumentData);
        }
        Write(set, "arguments", ConditionalField.Train(argumentData, AttributionTagger.ArgumentLabels, s_arguments));
        Record(TrainingRecord.Attributions, set, documents);
    }

    private List<CorpusDocument> Documents(TrainingRecord record, TaggerSet set) =>
        [.. record.Corpora.SelectMany(corpus => CorpusReader.Read(data, corpus)).Where(set.Learns)];

    private static TagModel NamesOf(TaggerSet set)
    {
        using var file = File.OpenRead(Path.Combine(set.Folder, "names.model"));
        return ModelFile.Read(file);
    }

    private static void Write(TaggerSet set, string name, TagModel model)
    {
        using var file = File.Create(Path.Combine(set.Folder, $"{name}.model"));
        ModelFile.Write(file, model);
        Console.WriteLine($"{name}: {file.Length} bytes");
    }

    private void Record(TrainingRecord record, TaggerSet set, List<CorpusDocument> documents) =>
        record.Write(words, set.Folder, documents.Select(document => document.Id));
}
