using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>What tells whether a token is part of a name: itself, its neighbours, and where else the article has the same word.</summary>
internal sealed class NameFeatures(TokenTraits traits, NameEvidence evidence, NameRuns runs)
{
    private readonly NameKin _kin = new(traits, runs);

    public void Collect(int token, TokenRange sentence, FeatureBuffer into)
    {
        into.Clear();
        into.Add(1);
        var (here, before, after) = (traits[token], traits.In(sentence, token - 1), traits.In(sentence, token + 1));
        var (before2, after2) = (traits.In(sentence, token - 2), traits.In(sentence, token + 2));
        AddWords(into, here, before, after, before2, after2);
        AddShapes(into, here, before, after, before2, after2, evidence.BeginsSpeechOrSentence(token, sentence));
        AddEvidence(into, token, here, before, after);
        AddRun(into, token, sentence, here);
    }

    private static void AddWords(FeatureBuffer into, WordTraits here, WordTraits before, WordTraits after, WordTraits before2, WordTraits after2)
    {
        into.Add(2, here.Lower);
        into.Add(3, before.Lower);
        into.Add(4, after.Lower);
        into.Add(5, before2.Lower);
        into.Add(6, after2.Lower);
        into.Add(7, before.Lower, here.Lower);
        into.Add(8, here.Lower, after.Lower);
        into.Add(9, before2.Lower, before.Lower);
        into.Add(10, after.Lower, after2.Lower);
        into.Add(11, here.Prefix, here.Shape);
        into.Add(12, here.Suffix, here.Shape);
        into.Add(13, here.ShortSuffix, here.Shape);
        into.Add(14, here.Kind);
        into.Add(15, before.Kind, here.Shape);
        into.Add(16, after.Kind, here.Shape);
        into.Add(17, here.Field, here.Shape);
        into.Add(18, before.Field, here.Shape);
        into.Add(19, after.Field, here.Shape);
        into.Add(20, after.VerbField, here.Shape);
        into.Add(21, here.Class);
        into.Add(22, before.Class);
        into.Add(23, after.Class);
        into.Add(24, before.Class, here.Shape);
        into.Add(25, after.Class, here.Shape);
        into.Add(26, before2.Class, before.Class);
        into.Add(27, after.Class, after2.Class);
        into.Add(28, before.Class, here.Class);
        into.Add(29, here.Class, after.Class);
        AddGroups(into, here, before, after, before2, after2);
    }

    private static void AddGroups(FeatureBuffer into, WordTraits here, WordTraits before, WordTraits after, WordTraits before2, WordTraits after2)
    {
        into.Add(140, here.Group, here.Shape);
        into.Add(141, before.Group, here.Shape);
        into.Add(142, after.Group, here.Shape);
        into.Add(143, here.Area, here.Shape);
        into.Add(144, before.Area, here.Shape);
        into.Add(145, after.Area, here.Shape);
        into.Add(146, before.Area, here.Area, here.Shape);
        into.Add(147, here.Area, after.Area, here.Shape);
        into.Add(148, before2.Group, here.Shape);
        into.Add(149, after2.Group, here.Shape);
    }

    private static void AddShapes(FeatureBuffer into, WordTraits here, WordTraits before, WordTraits after, WordTraits before2, WordTraits after2, bool begins)
    {
        var start = begins ? 1u : 2u;
        into.Add(30, here.Shape, start);
        into.Add(31, before.Shape, here.Shape, start);
        into.Add(32, here.Shape, after.Shape, start);
        into.Add(33, before.Lower, here.Shape, start);
        into.Add(34, after.Lower, here.Shape, start);
        into.Add(35, before.Shape, here.Shape, after.Shape);
        into.Add(36, before2.Lower, before.Shape, here.Shape);
        into.Add(37, after2.Lower, after.Shape, here.Shape);
        into.Add(38, after2.Shape, after.Shape, here.Shape);
        into.Add(39, here.Lists + 1, here.Shape);
        into.Add(40, before.Lists, here.Shape);
        into.Add(41, after.Lists, here.Shape);
        into.Add(42, before.Lists + 1, here.Lists + 1, after.Lists + 1);
        into.Add(43, before.Lower, here.Shape, after.Lower);
    }

    private void AddEvidence(FeatureBuffer into, int token, WordTraits here, WordTraits before, WordTraits after)
    {
        into.Add(50, evidence.ListAt(token));
        into.Add(51, evidence.ListAt(token), here.Shape);
        if (!here.IsCapitalised)
            return;
        var bits = evidence.Of(token);
        for (var bit = 0; bit < NameEvidence.Kinds; bit++)
        {
            if ((bits & (1u << bit)) != 0)
                into.Add(60u + (uint)bit, here.Shape);
        }
        into.Add(52, bits + 1);
        into.Add(53, bits + 1, before.Shape, after.Shape);
    }

    // What the whole run tells each of its words: its head ("Bank", "Street"), and the words on both sides of it.
    private void AddRun(FeatureBuffer into, int token, TokenRange sentence, WordTraits here)
    {
        var chain = runs.ChainAt(token);
        if (chain.IsEmpty)
            return;
        if (here.IsCapitalised)
        {
            AddRun(into, runs.At(token), token, sentence);
            AddKin(into, runs.At(token), token);
        }
        if (runs.At(token) != chain)
            AddChain(into, chain, token, here);
    }

    private void AddRun(FeatureBuffer into, TokenRange run, int token, TokenRange sentence)
    {
        var place = Place(run, token);
        var (first, head) = (traits[run.First], traits[run.End - 1]);
        var (before, after) = (traits.In(sentence, run.First - 1), traits.In(sentence, run.End));
        into.Add(80, place, head.Lower);
        into.Add(81, place, head.Class);
        into.Add(82, place, head.Lists + 1);
        into.Add(83, place, first.Lower);
        into.Add(84, place, first.Lists + 1, head.Lists + 1);
        into.Add(85, place, before.Lower);
        into.Add(86, place, after.Lower);
        into.Add(87, place, before.Lower, after.Lower);
        into.Add(88, place, before.Class);
        into.Add(89, place, after.Class);
        into.Add(90, place, before.Kind, after.Kind);
        into.Add(91, place, head.Shape, (uint)Math.Min(run.Count, 6));
        into.Add(92, place, head.Suffix);
        into.Add(93, place, after.VerbField);
        into.Add(94, place, before.Field);
        into.Add(95, place, head.Group);
        into.Add(96, place, first.Group);
        into.Add(97, place, head.Area, first.Area);
        into.Add(98, place, before.Group);
        into.Add(99, place, after.Group);
    }

    private void AddKin(FeatureBuffer into, TokenRange run, int token)
    {
        var place = Place(run, token);
        AddKin(into, 120, place, _kin.EndingWith(run));
        if (run.Count == 1)
            AddKin(into, 130, place, _kin.WithLetters(token));
    }

    private void AddKin(FeatureBuffer into, uint template, uint place, TokenRange kin)
    {
        if (kin.IsEmpty)
            return;
        var (first, head) = (traits[kin.First], traits[kin.End - 1]);
        into.Add(template, place);
        into.Add(template + 1, place, head.Lower);
        into.Add(template + 2, place, head.Lists + 1);
        into.Add(template + 3, place, head.Class);
        into.Add(template + 4, place, first.Lower);
        into.Add(template + 5, place, first.Lists + 1);
        into.Add(template + 6, place, first.Class);
        into.Add(template + 7, place, first.Lists + 1, head.Lists + 1);
    }

    private void AddChain(FeatureBuffer into, TokenRange chain, int token, WordTraits here)
    {
        var (first, head) = (traits[chain.First], traits[chain.End - 1]);
        var side = Place(chain, token);
        var kind = here.IsCapitalised ? side : here.Kind;
        into.Add(100, kind, first.Lower);
        into.Add(101, kind, first.Class);
        into.Add(102, kind, first.Lists + 1, head.Lists + 1);
        into.Add(103, kind, head.Lower);
        into.Add(104, kind, OwnHead(chain, token).Lower);
        into.Add(105, kind, OwnHead(chain, token).Lists + 1, head.Lists + 1);
    }

    /// <summary>The last word of the run right before a token of a chain.</summary>
    private WordTraits OwnHead(TokenRange chain, int token)
    {
        var at = runs.At(token).IsEmpty ? token : runs.At(token).First;
        while (at > chain.First && (at == token || !traits[at].IsCapitalised))
            at--;
        return traits[at];
    }

    /// <summary>Alone, first, last or between.</summary>
    private static uint Place(TokenRange run, int token) => run.Count == 1 ? 1u : token == run.First ? 2u : token == run.End - 1 ? 3u : 4u;
}
