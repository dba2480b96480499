namespace StaticBriefing.Language.Attributions;

/// <summary>Where the next verb and the nearest passages of each unit's sentence stand, counted once for a whole block.</summary>
internal sealed class SentenceMap
{
    private const int FarthestPassage = 24;
    private const int FarthestVerbBefore = 29;
    private const int FarthestVerb = 13;

    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int[] _starts;
    private readonly int[] _verbs;
    private readonly int[] _next;

    public SentenceMap(SpeechBlock block)
    {
        (_left, _right, _starts, _verbs, _next) = (new int[block.Count], new int[block.Count], new int[block.Count], new int[block.Count + 1], new int[block.Count]);
        for (var i = 0; i < block.Count; i++)
            LookBack(block, i);
        for (var i = block.Count - 1; i >= 0; i--)
            LookAhead(block, i);
    }

    /// <summary>How many units before a unit the nearest passage of its sentence stands; 0 where none does.</summary>
    public int PassageBefore(int unit) => _left[unit];

    /// <summary>How many units behind a unit the nearest passage of its sentence stands; 0 where none does.</summary>
    public int PassageBehind(int unit) => _right[unit];

    /// <summary>How many verbs with a subject its sentence has before a unit, of those that are not far.</summary>
    public int VerbsBefore(int unit) => _verbs[unit] - _verbs[Math.Max(_starts[unit], unit - FarthestVerbBefore)];

    /// <summary>How many units behind a unit the next verb with a subject stands; 0 where its sentence ends first, -1 where it is far.</summary>
    public int NextVerb(int unit) => _next[unit] > FarthestVerb ? -1 : Math.Max(0, _next[unit]);

    private void LookBack(SpeechBlock block, int unit)
    {
        _verbs[unit + 1] = _verbs[unit] + (block[unit].Traits.IsFinite ? 1 : 0);
        _starts[unit] = unit;
        if (unit == 0 || block[unit - 1].LastSentence != block[unit].Sentence)
            return;
        _starts[unit] = block[unit - 1].Sentence == block[unit].Sentence ? _starts[unit - 1] : unit - 1;
        _left[unit] = Farther(_left[unit - 1], block[unit - 1].IsQuoted);
    }

    private void LookAhead(SpeechBlock block, int unit)
    {
        // The distance to the end of the sentence is kept below zero.
        var after = unit + 1;
        if (after == block.Count || block[after].Sentence != block[unit].Sentence)
        {
            _next[unit] = -1;
            return;
        }
        _next[unit] = block[after].Traits.IsFinite ? 1 : _next[after] < 0 ? EndOrFar(_next[after] - 1) : _next[after] + 1;
        _right[unit] = Farther(_right[after], block[after].IsQuoted);
    }

    // A sentence that ends beyond the farthest verb has none that is near.
    private static int EndOrFar(int end) => -end > FarthestVerb ? FarthestVerb + 1 : end;

    private static int Farther(int distance, bool isQuoted) => isQuoted ? 1 : distance == 0 || distance == FarthestPassage ? 0 : distance + 1;
}
