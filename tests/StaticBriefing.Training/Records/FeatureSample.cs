using System.Buffers.Binary;
using StaticBriefing.Language;
using StaticBriefing.Language.Attributions;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Training.Records;

/// <summary>The features of a short text, as bytes: they change when tokens, sentences or features do.</summary>
internal static class FeatureSample
{
    private const string Article =
        """
        Harbour ministry denies that the bridge of Lund is closed
        LUND (AP) — “The bridge is safe and open,” Arlo Quill, the mayor of Lund, told reporters on Monday, Feb. 3. “Nobody has to fear for it.”
        Dr. Ada Marsh, who leads the U.S. office of Quill & Marsh Inc., said she hopes to see 1,200 workers back by March, but that “none of them” would return before.
        According to the Harbour Ministry, the company's 2019 report “left out what mattered”; a spokesman for the ministry didn't answer questions.
        “We ask one thing.
        “Open the books,” Marsh added. Critics were warned by Quill not to expect it: The council, he wrote in a letter, is split.
        ''It will take years,'' says J. R. Holt. Was it his last word? He declined to comment.
        """;

    private static readonly WordBook s_book = new(LanguageWords.English, Lexicon.English, WordClasses.English, WordGroups.English);

    public static byte[] OfNames()
    {
        var (traits, buffer, all) = (Traits(), new FeatureBuffer(), new List<uint>());
        AddNames(traits, buffer, all);
        return ToBytes(all);
    }

    public static byte[] OfAttributions()
    {
        var (traits, buffer, all) = (Traits(), new FeatureBuffer(), new List<uint>());
        foreach (var block in SpeechBlocks.From(traits, new ArticleParts(traits.Text, traits.Sentences, LanguageWords.English), Capitalised(traits.Text)))
            AddAttributions(block, buffer, all);
        return ToBytes(all);
    }

    private static byte[] ToBytes(List<uint> features)
    {
        var bytes = new byte[sizeof(uint) * features.Count];
        for (var i = 0; i < features.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(sizeof(uint) * i), features[i]);
        return bytes;
    }

    private static TokenTraits Traits()
    {
        var text = Text();
        return new(text, new SentenceSplitter(text, LanguageWords.English).Split(), s_book.Read(text));
    }

    private static ArticleText Text()
    {
        var (text, blocks, start) = (Article.ReplaceLineEndings("\n"), new List<TextBlock>(), 0);
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new(TextBlockKind.Paragraph, new(start, line.Length)));
            start += line.Length + 1;
        }
        return ArticleText.From(new RichText(text, blocks.ToEquatableArray(), [], []), [], LanguageWords.English);
    }

    // What the taggers make of it does not count, so words with a capital stand for names.
    private static List<LabelledRange> Capitalised(ArticleText text) =>
        [.. Enumerable.Range(0, text.Count).Where(text.IsCapitalised).Select(token => new LabelledRange(new(token, token + 1), token % NameTagger.Kinds))];

    private static void AddNames(TokenTraits traits, FeatureBuffer buffer, List<uint> all)
    {
        var features = new NameFeatures(traits, new NameEvidence(traits, LanguageWords.English), new NameRuns(traits));
        foreach (var sentence in traits.Sentences)
        {
            foreach (var run in NameTagger.Runs(sentence.Tokens, traits))
            {
                for (var i = run.First; i < run.End; i++)
                {
                    features.Collect(i, sentence.Tokens, buffer);
                    all.AddRange(buffer.Features);
                }
            }
        }
    }

    private static void AddAttributions(SpeechBlock block, FeatureBuffer buffer, List<uint> all)
    {
        for (var i = 0; i < block.Count; i++)
        {
            CueFeatures.Collect(block, i, buffer);
            all.AddRange(buffer.Features);
        }
        var cues = Enumerable.Range(0, block.Count).Where(i => block[i].Traits.IsFinite).Select(i => new LabelledRange(new(i, i + 1), 0)).ToList();
        foreach (var cue in cues)
            AddArguments(block, cue.Tokens, cues, buffer, all);
        AddCandidates(block, cues, buffer, all);
    }

    // As if each verb told what follows it, and the word before it were the source.
    private static void AddCandidates(SpeechBlock block, List<LabelledRange> cues, FeatureBuffer buffer, List<uint> all)
    {
        var candidates = cues.Select(cue => cue.Tokens.First).Where(verb => verb > 0 && verb + 1 < block.Count).Select(verb => new CueCandidate(
            new(new(verb, verb + 1), 0, 40 * verb),
            [new(new(verb - 1, verb), AttributionTagger.Source, 300 - (20 * verb)), new(new(verb + 1, block.Count), AttributionTagger.Content, 10 * verb)])).ToList();
        var features = new CandidateFeatures(block, candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            features.Collect(i, buffer);
            all.AddRange(buffer.Features);
        }
    }

    private static void AddArguments(SpeechBlock block, TokenRange cue, List<LabelledRange> cues, FeatureBuffer buffer, List<uint> all)
    {
        var window = AttributionTagger.Window(block, cue);
        var features = new ArgumentFeatures(block, cue, window, cues);
        for (var i = window.First; i < window.End; i++)
        {
            features.CollectToCue(i, buffer);
            all.AddRange(buffer.Features);
            ArgumentFeatures.CollectOwn(block, i, features.Side(i), buffer);
            all.AddRange(buffer.Features);
        }
    }
}
