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

    public const int OrganisationKind = 1;

    public const int PlaceKind = 2;

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
        var runs = new NameRuns(traits);
        var scores = Score(traits, new NameFeatures(traits, evidence, runs), model);
        RepeatedNames.Level(scores, model.Labels, traits, runs);
        return NameSpreader.Spread(traits, evidence, Joined(Decode(scores, traits, model), traits.Text, words));
    }

    private static int[] Score(TokenTraits traits, NameFeatures features, TagModel model)
    {
        var (buffer, scores) = (new FeatureBuffer(), new int[traits.Count * model.Labels]);
        foreach (var sentence in traits.Sentences)
        {
            foreach (var run in Runs(sentence.Tokens, traits))
            {
                for (var i = run.First; i < run.End; i++)
                {
                    features.Collect(i, sentence.Tokens, buffer);
                    model.Score(buffer.Features, scores.AsSpan(i * model.Labels, model.Labels));
                }
            }
        }
        return scores;
    }

    private static List<LabelledRange> Decode(int[] scores, TokenTraits traits, TagModel model)
    {
        var (back, best, found) = (new byte[scores.Length], new byte[traits.Count], new List<LabelledRange>());
        foreach (var run in traits.Sentences.SelectMany(sentence => Runs(sentence.Tokens, traits)))
        {
            var (start, length) = (run.First * model.Labels, run.Count * model.Labels);
            var labels = best.AsSpan(run.First, run.Count);
            Viterbi.Decode(scores.AsSpan(start, length), model.Transitions, model.Labels, back.AsSpan(start, length), labels);
            found.AddRange(BeginInside.Ranges(labels, run.First));
        }
        return found;
    }

    private static List<LabelledRange> Joined(List<LabelledRange> names, ArticleText text, LanguageWords words)
    {
        var joined = new List<LabelledRange>();
        foreach (var name in names)
        {
            if (joined.Count > 0 && IsOpen(joined[^1], name, text, words))
                joined[^1] = new(new(joined[^1].Tokens.First, name.Tokens.End), joined[^1].Kind);
            else
                joined.Add(name);
        }
        return joined;
    }

    /// <summary>"University of" + "Helsinki", "Union of Nordic" + "Harbours": no name ends with a small word or the people behind it.</summary>
    private static bool IsOpen(LabelledRange name, LabelledRange next, ArticleText text, LanguageWords words)
    {
        if (name.Kind != OrganisationKind || name.Tokens.End != next.Tokens.First)
            return false;
        var last = name.Tokens.End - 1;
        return next.Kind == PlaceKind
            ? text.Word(last) is "of" && text.Word(name.Tokens.First) is "University"
            : next.Kind == OrganisationKind && text.Is(last, words.Nationalities) && last - 1 > name.Tokens.First && text.Word(last - 1) is "of" or "for";
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
}
