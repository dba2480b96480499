using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Marks the names in an article by a trained model.</summary>
internal static class NameTagger
{
    /// <summary>The kinds that are told apart: people, organisations, places, and what else is written like a name.</summary>
    public const int Kinds = 4;

    public static NameKind ToNameKind(int kind) => kind switch
    {
        0 => NameKind.Person,
        1 => NameKind.Organisation,
        2 => NameKind.Place,
        _ => NameKind.Unknown,
    };

    public static List<LabelledRange> Find(TokenTraits traits, LanguageWords words, TagModel model)
    {
        var evidence = new NameEvidence(traits, words);
        var features = new NameFeatures(traits, evidence);
        var (buffer, found) = (new FeatureBuffer(), new List<LabelledRange>());
        foreach (var sentence in traits.Sentences)
            found.AddRange(Tag(sentence, features, buffer, model));
        return NameSpreader.Spread(traits, evidence, Joined(found, traits.Text));
    }

    /// <summary>"University of" + "Helsinki" → one name: no name ends with a small word.</summary>
    private static List<LabelledRange> Joined(List<LabelledRange> names, ArticleText text)
    {
        var joined = new List<LabelledRange>();
        foreach (var name in names)
        {
            if (joined.Count > 0 && joined[^1].Tokens.End == name.Tokens.First && text.Word(joined[^1].Tokens.End - 1) is "of" or "for" or "and" or "the")
                joined[^1] = new(new(joined[^1].Tokens.First, name.Tokens.End), joined[^1].Kind);
            else
                joined.Add(name);
        }
        return joined;
    }

    private static List<LabelledRange> Tag(Sentence sentence, NameFeatures features, FeatureBuffer buffer, TagModel model)
    {
        var count = sentence.Tokens.Count;
        var (scores, back, best) = (new int[count * model.Labels], new byte[count * model.Labels], new byte[count]);
        for (var i = 0; i < count; i++)
        {
            features.Collect(sentence.Tokens.First + i, sentence.Tokens, buffer);
            model.Score(buffer.Features, scores.AsSpan(i * model.Labels, model.Labels));
        }
        Viterbi.Decode(scores, model.Transitions, model.Labels, back, best);
        return BeginInside.Ranges(best, sentence.Tokens.First);
    }
}
