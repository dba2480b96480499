using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Learning;
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
        {
            foreach (var run in Runs(sentence.Tokens, traits))
                found.AddRange(Tag(run, sentence.Tokens, features, buffer, model));
        }
        return NameSpreader.Spread(traits, evidence, Joined(found, traits.Text));
    }

    /// <summary>"University of" + "Helsinki" → one name: no name ends with a small word.</summary>
    private static List<LabelledRange> Joined(List<LabelledRange> names, ArticleText text)
    {
        var joined = new List<LabelledRange>();
        foreach (var name in names)
        {
            if (joined.Count > 0 && joined[^1].Tokens.End == name.Tokens.First && text.Word(joined[^1].Tokens.End - 1) is "of" && joined[^1].Kind == 1 && name.Kind == 2 && text.Word(joined[^1].Tokens.First) is "University")
                joined[^1] = new(new(joined[^1].Tokens.First, name.Tokens.End), joined[^1].Kind);
            else
                joined.Add(name);
        }
        return joined;
    }

    /// <summary>The stretches of a sentence that may hold a name: capitalised words and what stands right beside them.</summary>
    public static IEnumerable<TokenRange> Runs(TokenRange sentence, TokenTraits traits)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!MayBeName(i, sentence, traits))
                continue;
            var end = i + 1;
            while (end < sentence.End && MayBeName(end, sentence, traits))
                end++;
            yield return new(i, end);
            i = end;
        }
    }

    private static bool MayBeName(int token, TokenRange sentence, TokenTraits traits)
    {
        for (var i = Math.Max(sentence.First, token - 1); i < Math.Min(sentence.End, token + 2); i++)
        {
            if (traits[i].IsCapitalised)
                return true;
        }
        return false;
    }

    private static List<LabelledRange> Tag(TokenRange run, TokenRange sentence, NameFeatures features, FeatureBuffer buffer, TagModel model)
    {
        var (scores, back, best) = (new int[run.Count * model.Labels], new byte[run.Count * model.Labels], new byte[run.Count]);
        for (var i = 0; i < run.Count; i++)
        {
            features.Collect(run.First + i, sentence, buffer);
            model.Score(buffer.Features, scores.AsSpan(i * model.Labels, model.Labels));
        }
        Viterbi.Decode(scores, model.Transitions, model.Labels, back, best);
        return BeginInside.Ranges(best, run.First);
    }
}
