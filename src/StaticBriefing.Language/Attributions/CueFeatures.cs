using StaticBriefing.Language.Learning;

namespace StaticBriefing.Language.Attributions;

/// <summary>What tells whether a unit is part of a cue: the words that attribute ("said", "according to", "is expected").</summary>
internal static class CueFeatures
{
    public static void Collect(SpeechBlock block, int unit, FeatureBuffer into)
    {
        into.Clear();
        into.Add(1);
        ref readonly var here = ref block[unit];
        ref readonly var before = ref block[unit - 1];
        ref readonly var after = ref block[unit + 1];
        ref readonly var before2 = ref block[unit - 2];
        ref readonly var after2 = ref block[unit + 2];
        var (h, b, a, b2, a2) = (here.Traits, before.Traits, after.Traits, before2.Traits, after2.Traits);
        var (b3, a3) = (block[unit - 3].Traits, block[unit + 3].Traits);
        into.Add(2, h.Lower);
        into.Add(3, h.Lemma);
        into.Add(4, b.Lower);
        into.Add(5, a.Lower);
        into.Add(6, b2.Lower);
        into.Add(7, a2.Lower);
        into.Add(8, b3.Lower);
        into.Add(9, a3.Lower);
        into.Add(10, b.Lower, h.Lower);
        into.Add(11, h.Lower, a.Lower);
        into.Add(12, b2.Lower, b.Lower, h.Lower);
        into.Add(13, h.Lower, a.Lower, a2.Lower);
        into.Add(14, b.Lower, h.Lower, a.Lower);
        into.Add(15, h.Lemma, b.Kind);
        into.Add(16, h.Lemma, a.Kind);
        into.Add(17, b.Kind, h.Kind, a.Kind);
        into.Add(18, b2.Kind, b.Kind, h.Kind);
        into.Add(19, h.Kind, a.Kind, a2.Kind);
        into.Add(20, h.VerbField);
        into.Add(21, h.VerbField, b.Kind);
        into.Add(22, h.VerbField, a.Lower);
        into.Add(23, h.Field, h.Kind);
        into.Add(24, b.VerbField, h.Lower);
        into.Add(25, b.Lemma, h.Kind);
        into.Add(26, a.Lemma, h.Kind);
        into.Add(27, h.Suffix, h.Kind);
        into.Add(28, h.Lists + 1, b.Lists + 1);
        into.Add(29, h.Lists + 1, a.Lists + 1);
        into.Add(30, h.Kind, b.Field);
        into.Add(31, h.Kind, a.Field);
        into.Add(32, b.Lemma, a.Lemma);
        into.Add(70, h.Class);
        into.Add(71, h.Class, b.Class);
        into.Add(72, h.Class, a.Class);
        into.Add(73, b.Class, h.Class, a.Class);
        into.Add(74, b.Class);
        into.Add(75, a.Class);
        into.Add(76, b2.Class);
        into.Add(77, a2.Class);
        into.Add(78, b2.Class, b.Class, h.Class);
        into.Add(79, h.Class, a.Class, a2.Class);
        into.Add(80, h.Lemma, b.Class);
        into.Add(81, h.Lemma, a.Class);
        AddGroups(into, h, b, a);
        AddNames(into, here, before, after, before2.NameKind, after2.NameKind);
        AddSpeech(block, unit, into, h);
    }

    private static void AddGroups(FeatureBuffer into, WordTraits here, WordTraits before, WordTraits after)
    {
        into.Add(100, here.Group);
        into.Add(101, here.Group, before.Kind);
        into.Add(102, here.Group, after.Kind);
        into.Add(103, before.Group, here.Kind);
        into.Add(104, after.Group, here.Kind);
        into.Add(105, here.Area, before.Area);
        into.Add(106, here.Area, after.Area);
        into.Add(107, here.Lemma, before.Area);
        into.Add(108, here.Lemma, after.Area);
    }

    private static void AddNames(FeatureBuffer into, in SpeechUnit here, in SpeechUnit before, in SpeechUnit after, byte before2, byte after2)
    {
        var kind = here.Traits.Kind;
        into.Add(46, here.Traits.Class, before.NameKind + 1u, after.NameKind + 1u);
        into.Add(40, kind, before.NameKind + 1u, after.NameKind + 1u);
        into.Add(41, here.Traits.Lemma, before.NameKind + 1u);
        into.Add(42, here.Traits.Lemma, after.NameKind + 1u);
        into.Add(43, here.Traits.VerbField, before.NameKind + 1u, after.NameKind + 1u);
        into.Add(44, kind, before2 + 1u, after2 + 1u);
        into.Add(45, here.NameKind + 1u);
    }

    // How far the nearest quoted passages of the sentence are, and how they end.
    private static void AddSpeech(SpeechBlock block, int unit, FeatureBuffer into, WordTraits here)
    {
        var (left, right) = (block.Map.PassageBefore(unit), block.Map.PassageBehind(unit));
        var (leftForm, rightForm) = (left == 0 ? 1 : block[unit - left].Form, right == 0 ? 1 : block[unit + right].Form);
        into.Add(50, Near(left), leftForm);
        into.Add(51, Near(right), rightForm);
        into.Add(52, here.VerbField + 1, Near(left), leftForm);
        into.Add(53, here.VerbField + 1, Near(right), rightForm);
        into.Add(54, here.Lemma, Near(left), Near(right));
        into.Add(55, here.Kind, block.IsFirst ? 1u : 2u);
        var (subject, opening, verbs) = (Subject(block, unit), Opening(block, unit), 1 + (uint)Math.Min(3, block.Map.VerbsBefore(unit)));
        into.Add(56, here.Lemma, subject);
        into.Add(57, here.VerbField, subject);
        into.Add(109, here.Group, subject);
        into.Add(110, here.Group, opening);
        into.Add(111, here.Area, subject, opening);
        into.Add(58, here.Lemma, opening);
        into.Add(59, here.VerbField, opening);
        into.Add(60, here.Lemma, verbs);
        into.Add(61, here.VerbField, verbs);
        AddClauses(block, unit, into, here, subject);
    }

    // What the clause began with, and whether another follows: "said [that] it would".
    private static void AddClauses(SpeechBlock block, int unit, FeatureBuffer into, WordTraits here, uint subject)
    {
        var (next, opener) = (NextVerb(block, unit), Opener(block, unit));
        into.Add(90, here.Lemma, next);
        into.Add(91, here.VerbField, next);
        into.Add(92, here.Class, next);
        into.Add(112, here.Group, next);
        into.Add(113, here.Group, opener);
        into.Add(93, here.Lemma, opener);
        into.Add(94, here.Class, opener);
        into.Add(95, here.Kind, opener, next);
        into.Add(96, here.Kind, block[unit + 1].Traits.Lower, block[unit + 2].Traits.Lower);
        into.Add(97, block[unit - 2].Traits.Lower, block[unit - 1].Traits.Lower, here.Kind);
        into.Add(98, StableHash.Mix(block[unit - 2].Traits.Kind, block[unit - 1].Traits.Kind), here.Kind, StableHash.Mix(block[unit + 1].Traits.Kind, block[unit + 2].Traits.Kind));
        into.Add(99, here.Class, subject, next);
    }

    /// <summary>How far the next verb with a subject is, and of what kind.</summary>
    private static uint NextVerb(SpeechBlock block, int unit) => block.Map.NextVerb(unit) switch
    {
        0 => 1,
        < 0 => 2,
        var distance => 8 + Near(distance) + (block[unit + distance].Traits.VerbField == 0 ? 16u : 0),
    };

    /// <summary>The mark or small word after which the clause of a unit began.</summary>
    private static uint Opener(SpeechBlock block, int unit)
    {
        for (var i = unit - 1; i > unit - 14; i--)
        {
            if (block[i].LastSentence != block[unit].Sentence)
                return 1;
            if (block[i].IsQuoted || block.Mark(i) != '\0' || (i < unit - 1 && block.IsClauseWord(i)))
                return block[i].Traits.Lower;
        }
        return 2;
    }

    private static uint Near(int distance) => distance switch { 0 => 1, 1 => 2, 2 => 3, <= 4 => 4, <= 8 => 5, _ => 6 };

    /// <summary>The last unit before a verb that is no adverb or auxiliary: its kind of name, or its kind of word.</summary>
    private static uint Subject(SpeechBlock block, int unit)
    {
        for (var i = unit - 1; i > unit - 5; i--)
        {
            ref readonly var other = ref block[i];
            if (other.Sentence != block[unit].Sentence)
                return 2;
            if (other.NameKind > 0)
                return 8u + other.NameKind;
            if (!IsSmallBeforeVerb(other.Traits))
                return StableHash.Mix(other.Traits.Kind, other.Traits.Field);
        }
        return 1;
    }

    private static bool IsSmallBeforeVerb(WordTraits traits) => traits.IsFinite && traits.VerbField == 0;

    /// <summary>The first small word or mark after a verb: what it opens.</summary>
    private static uint Opening(SpeechBlock block, int unit)
    {
        for (var i = unit + 1; i < unit + 7; i++)
        {
            ref readonly var other = ref block[i];
            if (other.Sentence != block[unit].Sentence)
                return 2;
            if (other.IsQuoted || (other.Traits.Field == 0 && other.NameKind == 0 && other.Traits.Lower == other.Traits.Kind))
                return StableHash.Mix(other.Traits.Lower, (uint)(i - unit));
        }
        return 1;
    }
}
