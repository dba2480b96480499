using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>What tells whether words that may attribute do: how sure the taggers are, who would say what, and what the others of the block would tell.</summary>
internal sealed class CandidateFeatures(SpeechBlock block, List<CueCandidate> candidates)
{
    private const int Step = 60;
    private const int Fewest = -4;
    private const int Most = 12;
    private const int Coarse = 3;
    private const int Neighbours = 4;
    private const int FarAhead = 200;

    // A content reaches no farther; without a bound a paragraph of thousands of verbs would take quadratic time.
    private const int Farthest = 60;

    public void Collect(int candidate, FeatureBuffer into)
    {
        into.Clear();
        var own = candidates[candidate];
        var (cue, head) = (own.Cue.Tokens, HeadOf(own.Cue.Tokens));
        var (sure, fairly, source, content) = (Steps(own.Cue.Margin), Steps(own.Cue.Margin / Coarse), SourceOf(own), ContentOf(own));
        into.Add(1);
        AddSteps(2, sure, into);
        into.Add(3, sure, head.VerbField);
        into.Add(4, fairly, head.Lemma);
        into.Add(5, head.Lemma);
        into.Add(6, head.Class);
        into.Add(90, head.Group);
        into.Add(91, head.Group, source);
        into.Add(92, head.Group, content);
        into.Add(93, head.Group, fairly);
        into.Add(7, head.VerbField, (uint)Math.Min(3, cue.Count));
        into.Add(45, block.IsFirst ? 1u : 2u, sure);
        AddSource(own, source, sure, head, into);
        AddContent(own, content, sure, head, into);
        into.Add(14, source, content);
        into.Add(15, source, content, fairly);
        into.Add(27, fairly, Steps(own.MarginOf(AttributionTagger.Source) / Coarse), Steps(own.MarginOf(AttributionTagger.Content) / Coarse));
        AddWordsOfContent(own, fairly, head, into);
        AddWordsOfCue(cue, content, head, into);
        AddOthers(candidate, sure, source, head, into);
        AddAround(candidate, sure, source, content, head, into);
    }

    private void AddSource(CueCandidate own, uint source, uint sure, WordTraits head, FeatureBuffer into)
    {
        var sureOfSource = Steps(own.MarginOf(AttributionTagger.Source));
        AddSteps(16, sureOfSource, into);
        into.Add(17, source, sureOfSource);
        into.Add(10, source);
        into.Add(11, source, sure);
        into.Add(12, source, head.VerbField);
        into.Add(13, source, head.Lemma);
        if (own.Source is not { IsEmpty: false } range)
            return;
        var last = block[range.End - 1].Traits;
        into.Add(50, last.Field);
        into.Add(51, last.Field, head.VerbField);
        into.Add(52, last.Class);
        into.Add(53, last.Class, head.Lemma);
        into.Add(54, last.Lower, head.VerbField);
        into.Add(94, last.Group);
        into.Add(95, last.Group, head.Group);
        into.Add(96, last.Area, head.Area);
        into.Add(97, last.Area, head.Lemma);
        into.Add(55, block[range.First].Traits.Lower, head.VerbField);
        into.Add(56, Length(range), head.VerbField);
        into.Add(57, block[range.First - 1].Traits.Kind);
    }

    private static void AddContent(CueCandidate own, uint content, uint sure, WordTraits head, FeatureBuffer into)
    {
        var sureOfContent = Steps(own.MarginOf(AttributionTagger.Content));
        AddSteps(25, sureOfContent, into);
        into.Add(26, content, sureOfContent);
        into.Add(20, content);
        into.Add(21, content, sure);
        into.Add(22, content, head.VerbField);
        into.Add(23, content, head.Lemma);
        into.Add(24, content, head.Class);
    }

    // How what follows the cue begins and ends, and the noun that it begins with.
    private void AddWordsOfContent(CueCandidate own, uint sure, WordTraits head, FeatureBuffer into)
    {
        var content = own.Contents.FirstOrDefault(range => range.First >= own.Cue.Tokens.End);
        if (content.IsEmpty)
            return;
        var (first, noun) = (block[content.First].Traits, block[Noun(content)].Traits);
        into.Add(30, first.Kind);
        into.Add(31, first.Kind, head.VerbField);
        into.Add(32, first.Kind, head.Lemma);
        into.Add(33, first.Lower);
        into.Add(34, first.Kind, block[content.First + 1].Traits.Kind);
        into.Add(35, first.Kind, sure);
        into.Add(36, block[content.End - 1].Traits.Kind, block[content.End].Traits.Kind);
        into.Add(37, Length(content), head.VerbField);
        into.Add(38, Length(content), HasVerb(content) ? 2u : 1u, head.Lemma);
        into.Add(39, block[content.First].NameKind + 1u, head.Lemma);
        into.Add(80, noun.Field, head.VerbField);
        into.Add(81, noun.Field, head.Lemma);
        into.Add(82, noun.Class, head.VerbField);
        into.Add(83, noun.Class, head.Class);
        into.Add(98, noun.Group);
        into.Add(99, noun.Group, head.Group);
        into.Add(100, noun.Area, head.Lemma);
        into.Add(84, noun.Lemma, head.VerbField);
        into.Add(85, noun.Lemma, head.Lemma);
        into.Add(86, noun.Lemma);
    }

    private void AddWordsOfCue(TokenRange cue, uint content, WordTraits head, FeatureBuffer into)
    {
        var (first, last, before) = (block[cue.First].Traits, block[cue.End - 1].Traits, block[cue.First - 1].Traits);
        into.Add(70, first.Lower, last.Lower);
        into.Add(71, first.Lower, head.VerbField);
        into.Add(72, last.Lower, head.VerbField);
        into.Add(73, last.Lower, content);
        into.Add(74, before.Lower, head.VerbField);
        into.Add(75, block[cue.End].Traits.Lower, head.VerbField);
        into.Add(76, before.Lower, content);
    }

    /// <summary>Another that would tell some of the same, how many are told of, and another with the same source.</summary>
    private void AddOthers(int candidate, uint sure, uint source, WordTraits head, FeatureBuffer into)
    {
        var (own, held, rival, shared) = (candidates[candidate], 0, 0u, 0u);
        for (var i = Math.Max(0, candidate - Neighbours); i < Math.Min(candidates.Count, candidate + Neighbours + 1); i++)
        {
            var other = candidates[i];
            if (i == candidate)
                continue;
            if (own.Tells(other.Cue.Tokens.First))
                held++;
            else if (!other.Tells(own.Cue.Tokens.First) && own.TellsOf(other))
                rival = Math.Max(rival, Rank(own, other) + (i < candidate ? 2u : 0));
            if (!own.Source.IsEmpty && other.Source == own.Source)
                shared = Math.Max(shared, After(i, candidate) + Steps(other.Cue.Margin / Coarse));
        }
        var tells = 1 + (uint)Math.Min(2, held);
        into.Add(60, 1 + rival);
        into.Add(61, 1 + rival, sure);
        into.Add(62, 1 + rival, head.VerbField);
        into.Add(63, 1 + rival, source);
        into.Add(64, tells);
        into.Add(65, tells, head.Lemma);
        into.Add(66, 1 + shared);
        into.Add(67, 1 + shared, source);
        into.Add(68, 1 + shared, head.VerbField);
    }

    private static uint Rank(CueCandidate own, CueCandidate other) =>
        (other.Cue.Margin > own.Cue.Margin ? 8u : 1u) + (Math.Abs(other.Cue.Margin - own.Cue.Margin) > FarAhead ? 1u : 0);

    private static uint After(int other, int candidate) => other > candidate ? 1u : 33u;

    /// <summary>The surest of those in whose content it would stand.</summary>
    private void AddAround(int candidate, uint sure, uint source, uint content, WordTraits head, FeatureBuffer into)
    {
        var (first, around) = (candidates[candidate].Cue.Tokens.First, 1u);
        for (var i = Math.Max(0, candidate - Farthest); i < Math.Min(candidates.Count, candidate + Farthest + 1); i++)
        {
            if (i != candidate && candidates[i].Tells(first))
                around = Math.Max(around, 1 + After(candidate, i) + Steps(candidates[i].Cue.Margin / Coarse));
        }
        into.Add(40, around);
        into.Add(41, around, sure);
        into.Add(42, around, content);
        into.Add(43, around, source);
        into.Add(44, around, head.Lemma);
    }

    private WordTraits HeadOf(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (block[i].Traits.VerbField != 0)
                return block[i].Traits;
        }
        return block[cue.First].Traits;
    }

    /// <summary>Where the source stands, and what it is made of.</summary>
    private uint SourceOf(CueCandidate candidate)
    {
        var (source, cue) = (candidate.Source, candidate.Cue.Tokens);
        if (source.IsEmpty)
            return 1;
        var gap = source.First < cue.First ? cue.First - source.End : source.First - cue.End;
        var place = (source.First < cue.First ? 1u : 11u) + gap switch { <= 0 => 0u, <= 3 => 1, _ => 2 };
        return StableHash.Mix(place, KindOf(source));
    }

    private uint KindOf(TokenRange source)
    {
        var (first, last) = (block[source.First], block[source.End - 1]);
        if (source.Count <= 2 && block.IsPronoun(source.First))
            return 1;
        if (last.NameKind > 0)
            return 1u + last.NameKind;
        return first.NameKind > 0 ? 10u : block.Is(source.First, block.Words.Determiners) ? 11u : 12u;
    }

    /// <summary>How many contents stand before and after the cue, and whether they hold passages and verbs.</summary>
    private uint ContentOf(CueCandidate candidate)
    {
        var (before, after, quoted, verbs) = (0, 0, false, false);
        foreach (var content in candidate.Contents)
        {
            before += content.First < candidate.Cue.Tokens.First ? 1 : 0;
            after += content.First < candidate.Cue.Tokens.First ? 0 : 1;
            verbs |= HasVerb(content);
            quoted |= block.HoldsSpeech(content);
        }
        return 1 + (uint)(Math.Min(before, 2) + (3 * Math.Min(after, 2)) + (quoted ? 9 : 0) + (verbs ? 18 : 0));
    }

    /// <summary>"a roughly 45-point lead in": the last word before a small one.</summary>
    private int Noun(TokenRange content)
    {
        var noun = content.First;
        while (noun + 1 < content.End && IsSmall(noun))
            noun++;
        while (noun + 1 < content.End && !IsSmall(noun + 1))
            noun++;
        return noun;
    }

    private bool IsSmall(int unit) => block[unit].Traits.Lower == block[unit].Traits.Kind;

    private bool HasVerb(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (block[i].Traits.IsFinite)
                return true;
        }
        return false;
    }

    private static void AddSteps(uint template, uint steps, FeatureBuffer into)
    {
        for (var step = 1u; step <= steps; step++)
            into.Add(template, step);
    }

    private static uint Steps(int margin) => (uint)(Math.Clamp(margin / Step, Fewest, Most) - Fewest + 1);

    private static uint Length(TokenRange range) => range.Count switch { 1 => 1, 2 => 2, <= 4 => 3, <= 8 => 4, <= 16 => 5, _ => 6 };
}
