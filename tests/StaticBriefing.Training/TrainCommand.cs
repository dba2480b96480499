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

    private static readonly PerceptronOptions s_names = new(Epochs: 12, CostOfNoise: 40, CostOfSilence: 40, CostOfMixUp: 40, LeastWeight: 4, Voters: 4);
    private static readonly FieldOptions s_cues = new(Epochs: 6, Rate: 0.05, Decay: 0.0015, Eagerness: [0.8], FewestDocuments: 4, LeastWeight: 5);
    private static readonly FieldOptions s_arguments = new(Epochs: 6, Rate: 0.1, Decay: 0.002, Eagerness: [0.2, 0.7], FewestDocuments: 5, LeastWeight: 5);
    private static readonly FieldOptions s_judge = new(Epochs: 6, Rate: 0.05, Decay: 0.003, Eagerness: [0.1], FewestDocuments: 4, LeastWeight: 3);

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
        var (book, buffer, names) = (new WordBook(LanguageWords.English, Lexicon.English, WordClasses.English, WordGroups.English, hidden.Contains), new FeatureBuffer(), NamesOf(set));
        var read = documents.Select((document, number) => (Document: document, Number: number, Blocks: AttributionTraining.Blocks(document, names, book))).ToList();
        var (cues, arguments, judgements) = (new List<TaggedSequence>(), new List<TaggedSequence>(), new List<TaggedSequence>());
        foreach (var (document, number, blocks) in read)
            AttributionTraining.AddCues(blocks, document, number, buffer, cues);
        Write(set, "cues", TrainCues(cues));
        // What builds upon a tagger sees what it says of an article that it has not learned from.
        var cueTaggers = Folds(cues, TrainCues);
        foreach (var (document, number, blocks) in read)
            AttributionTraining.AddArguments(blocks, document, cueTaggers[number % Jackknife], number, buffer, arguments);
        Write(set, "arguments", TrainArguments(arguments));
        var argumentTaggers = Folds(arguments, TrainArguments);
        foreach (var (document, number, blocks) in read)
            AttributionTraining.AddJudgements(blocks, document, cueTaggers[number % Jackknife], argumentTaggers[number % Jackknife], number, buffer, judgements);
        Write(set, "judge", ConditionalField.Train(judgements, CueJudge.Labels, s_judge));
        Record(TrainingRecord.Attributions, set, documents);
    }

    private static TagModel TrainCues(List<TaggedSequence> sequences) => ConditionalField.Train(sequences, AttributionTagger.CueLabels, s_cues);

    private static TagModel TrainArguments(List<TaggedSequence> sequences) => ConditionalField.Train(sequences, AttributionTagger.ArgumentLabels, s_arguments);

    /// <summary>Taggers each of which has not learned from the documents of one fold.</summary>
    private static TagModel[] Folds(List<TaggedSequence> sequences, Func<List<TaggedSequence>, TagModel> train) =>
        [.. Enumerable.Range(0, Jackknife).Select(fold => train(sequences.FindAll(sequence => sequence.Document % Jackknife != fold)))];

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
