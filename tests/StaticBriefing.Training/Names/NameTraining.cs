using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Training.Corpus;
using StaticBriefing.Training.Learning;

namespace StaticBriefing.Training.Names;

/// <summary>Trains the name tagger, and measures it on documents kept apart.</summary>
internal static class NameTraining
{
    public static TagModel Train(IEnumerable<CorpusDocument> documents, HiddenWords hidden, PerceptronOptions options)
    {
        var (sequences, book, buffer) = (new List<TaggedSequence>(), new WordBook(LanguageWords.English, Lexicon.English, WordClasses.English, WordGroups.English, hidden.Contains), new FeatureBuffer());
        var number = 0;
        foreach (var document in documents)
            AddSequences(document, number++, book, buffer, sequences);
        return Perceptron.Train(sequences, BeginInside.LabelsOf(NameTagger.Kinds), options);
    }

    public static TokenTraits TraitsOf(ArticleText text, WordBook book) =>
        new(text, new SentenceSplitter(text, LanguageWords.English).Split(), book.Read(text));

    private static void AddSequences(CorpusDocument document, int number, WordBook book, FeatureBuffer buffer, List<TaggedSequence> sequences)
    {
        var traits = TraitsOf(document.Text, book);
        var features = new NameFeatures(traits, new NameEvidence(traits, LanguageWords.English), new NameRuns(traits));
        var labels = Labels(document);
        foreach (var sentence in traits.Sentences)
        {
            foreach (var run in NameTagger.Runs(sentence.Tokens, traits))
                sequences.Add(Sequence(run, sentence.Tokens, features, buffer, number, labels));
        }
    }

    private static TaggedSequence Sequence(TokenRange run, TokenRange sentence, NameFeatures features, FeatureBuffer buffer, int number, byte[] labels)
    {
        var rows = new uint[run.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            features.Collect(run.First + i, sentence, buffer);
            rows[i] = buffer.Features.ToArray();
        }
        return new(number, rows, labels[run.First..run.End]);
    }

    private static byte[] Labels(CorpusDocument document)
    {
        var labels = new byte[document.Text.Count];
        foreach (var name in document.Names)
        {
            var kind = KindOf(name.Label);
            if (kind < 0)
                continue;
            var first = document.Text.TokenAt(name.Span.Start);
            for (var i = first; i < labels.Length && document.Text[i].Start < name.Span.End; i++)
                labels[i] = i == first ? BeginInside.Begin(kind) : BeginInside.Inside(kind);
        }
        return labels;
    }

    private static int KindOf(string label) => label switch
    {
        "PER" => 0,
        "ORG" => 1,
        "LOC" => 2,
        "MISC" => 3,
        _ => -1,
    };
}
