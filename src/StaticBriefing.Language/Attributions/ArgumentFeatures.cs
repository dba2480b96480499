using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>What tells whether a unit belongs to the source or the content of one cue: where it stands from the cue, and what lies between.</summary>
internal sealed class ArgumentFeatures
{
    private readonly SpeechBlock _block;
    private readonly TokenRange _cue;
    private readonly TokenRange _window;
    private readonly uint _cueWord;
    private readonly uint _cueField;
    private readonly uint _cueClass;
    private readonly uint _cueShape;
    private readonly uint[] _between;
    private readonly byte[] _cues;
    private readonly byte[] _otherCues;
    private readonly uint[] _verbs;

    /// <param name="cues">All cues of the block.</param>
    public ArgumentFeatures(SpeechBlock block, TokenRange cue, TokenRange window, List<LabelledRange> cues)
    {
        _cues = Others(cues, cue, window);
        (_block, _cue, _window) = (block, cue, window);
        var head = Head();
        _cueWord = head.Lemma == 0 ? head.Kind : head.Lemma;
        _cueField = StableHash.Mix(head.VerbField, (uint)Math.Min(3, cue.Count));
        _cueClass = head.Class;
        _cueShape = StableHash.Mix(block[cue.First - 1].Traits.Kind, block[cue.End].Traits.Kind);
        (_between, _verbs, _otherCues) = (new uint[window.Count], new uint[window.Count], new byte[window.Count]);
        Walk(cue.First - 1, -1);
        Walk(cue.End, 1);
    }

    /// <summary>Which side of the cue a unit stands on: 1 before, 2 after, 3 in it.</summary>
    public uint Side(int unit) => unit < _cue.First ? 1u : unit >= _cue.End ? 2u : 3u;

    /// <summary>What a unit tells by itself to a cue on one side of it, whichever cue that is.</summary>
    public static void CollectOwn(SpeechBlock block, int unit, uint side, FeatureBuffer into)
    {
        into.Clear();
        var (before, here, after) = (block[unit - 1].NameKind, block[unit].NameKind, block[unit + 1].NameKind);
        var (h, b, a) = (block[unit].Traits, block[unit - 1].Traits, block[unit + 1].Traits);
        var (b2, a2, mark) = (block[unit - 2].Traits, block[unit + 2].Traits, block.NextMark(unit));
        into.Add(1, side);
        into.Add(9, side, h.Lower);
        into.Add(10, side, b.Lower);
        into.Add(11, side, a.Lower);
        into.Add(12, side, b.Lower, h.Lower);
        into.Add(13, side, h.Lower, a.Lower);
        into.Add(14, side, b.Kind, h.Kind);
        into.Add(15, side, h.Kind, a.Kind);
        into.Add(16, StableHash.Mix(side, b.Kind), h.Kind, a.Kind);
        into.Add(17, StableHash.Mix(side, b2.Kind), b.Kind, h.Kind);
        into.Add(18, StableHash.Mix(side, h.Kind), a.Kind, a2.Kind);
        into.Add(19, side, h.Field);
        into.Add(20, side, b.Field, h.Kind);
        into.Add(21, side, a.Field, h.Kind);
        into.Add(26, side, StableHash.Mix(before, here), after + 1u);
        into.Add(48, block.IsFirst ? 1u : 2u, side, h.Kind);
        into.Add(50, side, h.Class);
        into.Add(51, side, b.Class, h.Class);
        into.Add(52, side, h.Class, a.Class);
        into.Add(59, StableHash.Mix(side, b.Class), h.Class, a.Class);
        into.Add(70, side, a.Lower, a2.Lower);
        into.Add(71, side, b2.Lower, b.Lower);
        into.Add(77, side, mark, h.Kind);
        into.Add(78, side, mark, a.Kind);
    }

    /// <summary>What a unit tells to this cue.</summary>
    public void CollectToCue(int unit, FeatureBuffer into)
    {
        into.Clear();
        ref readonly var here = ref _block[unit];
        var (beforeForm, afterForm, nameBefore) = (_block[unit - 1].Form, _block[unit + 1].Form, _block[unit - 1].NameKind);
        var (h, b, a) = (here.Traits, _block[unit - 1].Traits, _block[unit + 1].Traits);
        var (b2, a2, mark) = (_block[unit - 2].Traits, _block[unit + 2].Traits, _block.NextMark(unit));
        var side = Side(unit);
        var (sideWord, sideClass, sideVerbs) = (StableHash.Mix(side, _cueWord), StableHash.Mix(side, _cueClass), StableHash.Mix(side, _verbs[unit - _window.First]));
        var place = StableHash.Mix(side, Distance(unit));
        var way = StableHash.Mix(side, _between[unit - _window.First]);
        var sentence = StableHash.Mix(side, (uint)((side == 1 ? here.LastSentence : here.Sentence) - _block[_cue.First].Sentence + 8 + (32 * Math.Min(3, Math.Abs(here.Block - _block[_cue.First].Block)))));
        into.Add(2, place);
        into.Add(3, way);
        into.Add(4, way, _cueField);
        into.Add(5, way, h.Kind);
        into.Add(6, place, _cueWord);
        into.Add(7, place, h.Kind);
        into.Add(8, place, _cueField);
        into.Add(22, way, b.Lower);
        into.Add(23, way, h.Lower);
        into.Add(24, way, a.Lower);
        into.Add(25, way, here.NameKind + 1u, _cueField);
        into.Add(27, place, StableHash.Mix(nameBefore, here.NameKind));
        into.Add(28, sentence);
        into.Add(29, sentence, h.Kind);
        into.Add(30, sentence, here.Form + 1);
        into.Add(31, way, here.Form);
        into.Add(32, place, here.Form);
        into.Add(33, way, beforeForm);
        into.Add(34, way, afterForm);
        into.Add(35, sideWord, h.Lower);
        into.Add(36, sideWord, b.Lower);
        into.Add(37, sideWord, way);
        into.Add(38, _cueShape, side, h.Kind);
        into.Add(39, _cueShape, place);
        into.Add(40, _cueShape, way);
        into.Add(41, way, h.Kind, a.Kind);
        into.Add(42, way, b.Kind, h.Kind);
        into.Add(43, side, _verbs[unit - _window.First], h.Kind);
        into.Add(44, side, _verbs[unit - _window.First], a.Kind);
        into.Add(45, sideVerbs, b.Kind, _cueField);
        into.Add(46, way, a.VerbField);
        into.Add(47, side, h.Lists + 1, _cueField);
        into.Add(53, way, h.Class);
        into.Add(54, way, b.Class);
        into.Add(55, way, a.Class);
        into.Add(56, _cueClass, side, h.Kind);
        into.Add(57, _cueClass, way);
        into.Add(58, _cueClass, place);
        into.Add(72, way, a2.Kind);
        into.Add(73, way, b2.Kind);
        into.Add(74, sideClass, h.Kind, a.Kind);
        into.Add(75, sideClass, b.Kind, h.Kind);
        into.Add(76, way, mark);
        into.Add(79, StableHash.Mix(side, mark), _cueField, here.NameKind + 1u);
        AddOtherCues(unit, into, side, way, h);
    }

    // Where another cue stands, or how many stand between.
    private void AddOtherCues(int unit, FeatureBuffer into, uint side, uint way, WordTraits here)
    {
        var at = unit - _window.First;
        var other = _cues[at] + 1u;
        var next = at + 1 < _cues.Length ? _cues[at + 1] + 1u : 1;
        var second = at + 2 < _cues.Length ? _cues[at + 2] + 1u : 1;
        var cues = StableHash.Mix(side, (uint)Math.Min(2, (int)_otherCues[at]) + 1);
        into.Add(60, side, other);
        into.Add(61, side, StableHash.Mix(other, next), second);
        into.Add(62, cues);
        into.Add(63, cues, here.Kind);
        into.Add(64, cues, way);
        into.Add(65, cues, other, next);
        into.Add(66, cues, _cueField);
        into.Add(67, cues, here.Kind, next);
    }

    /// <summary>1 where another cue begins, 2 where it goes on; cues are in the order of the text.</summary>
    private static byte[] Others(List<LabelledRange> cues, TokenRange cue, TokenRange window)
    {
        var others = new byte[window.Count];
        for (var c = FirstWithin(cues, window.First); c < cues.Count && cues[c].Tokens.First < window.End; c++)
        {
            var other = cues[c].Tokens;
            if (other.First < cue.End && cue.First < other.End)
                continue;
            for (var i = Math.Max(window.First, other.First); i < Math.Min(window.End, other.End); i++)
                others[i - window.First] = (byte)(i == other.First ? 1 : 2);
        }
        return others;
    }

    private static int FirstWithin(List<LabelledRange> cues, int unit)
    {
        var (low, high) = (0, cues.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cues[middle].Tokens.End <= unit)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private WordTraits Head()
    {
        for (var i = _cue.First; i < _cue.End; i++)
        {
            if (_block[i].Traits.VerbField != 0)
                return _block[i].Traits;
        }
        return _block[_cue.First].Traits;
    }

    private uint Distance(int unit)
    {
        var distance = unit < _cue.First ? _cue.First - unit : unit - _cue.End + 1;
        return distance switch { <= 0 => 1, <= 5 => (uint)distance + 1, <= 7 => 8, <= 10 => 9, <= 15 => 10, <= 25 => 11, _ => 12 };
    }

    /// <summary>Sums up what lies between the cue and each unit: commas, other marks, verbs, clause words, passages, sentence ends.</summary>
    private void Walk(int from, int step)
    {
        var (commas, verbs, clauses, passages, ends, cues) = (0, 0, 0, 0, 0, 0);
        for (var i = from; _window.Contains(i); i += step)
        {
            ref readonly var unit = ref _block[i];
            var at = i - _window.First;
            if (step < 0 && i + 1 < _block.Count && unit.LastSentence != _block[i + 1].Sentence)
                ends++;
            if (step > 0 && unit.Sentence != _block[i - 1].LastSentence)
                ends++;
            Note();
            Count(unit, i);
            cues += _cues[at] == 1 ? 1 : 0;

            void Note()
            {
                _between[at] = (uint)(Math.Min(commas, 3) | (Math.Min(clauses, 2) << 2) | (Math.Min(passages, 2) << 4) | (Math.Min(ends, 3) << 6) | (Math.Min(verbs, 2) << 8)) + 1;
                _verbs[at] = (uint)Math.Min(verbs, 3) + 1;
                _otherCues[at] = (byte)Math.Min(cues, 3);
            }
        }

        void Count(SpeechUnit unit, int i)
        {
            commas += _block.Mark(i) is ',' or ';' or '—' or '–' or ':' or '(' ? 1 : 0;
            verbs += unit.Traits.IsFinite ? 1 : 0;
            passages += unit.IsQuoted ? 1 : 0;
            clauses += _block.IsClauseWord(i) ? 1 : 0;
        }
    }
}
