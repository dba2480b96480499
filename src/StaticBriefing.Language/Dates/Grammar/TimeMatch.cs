using System.Runtime.InteropServices;
using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A reading of sentences by the grammar, one after the other: what was read lies on a trail, and a way that led nowhere is gone back.</summary>
/// <param name="rules">How many the grammar has.</param>
/// <param name="needs">What its parts need.</param>
internal sealed class TimeMatch(int rules, NeedTable needs)
{
    // What a rule read so many pieces ago is not asked again.
    private const int Remembered = 64;

    private static readonly TrailEntry[] s_nothing = [];

    private readonly List<TrailEntry> _trail = [];
    private readonly RuleMemory[] _memory = new RuleMemory[Remembered * rules];
    private readonly int[] _lastOfNeed = new int[needs.Count];
    private PieceText? _text;
    private int _sentence;

    public PieceText Text => _text!;

    /// <summary>Whether it reads by the grammar of these needs.</summary>
    public bool IsOf(NeedTable grammar) => grammar == needs;

    public int Depth { get; set; }

    public void Begin(PieceText text)
    {
        (_text, _sentence, Depth) = (text, _sentence + 1, 0);
        _trail.Clear();
        needs.Find(text, _lastOfNeed);
    }

    /// <summary>The last piece of the sentence that meets a need; -1 when none does.</summary>
    public int LastOf(int need) => _lastOfNeed[need];

    public int Mark() => _trail.Count;

    public void Reset(int mark)
    {
        if (_trail.Count > mark)
            _trail.RemoveRange(mark, _trail.Count - mark);
    }

    public TrailEntry[] Since(int mark) => _trail.Count == mark ? s_nothing : ReadSince(mark).ToArray();

    public void Add(TrailEntry[] entries) => _trail.AddRange(entries.AsSpan());

    public void Set(TimeField field, double value) => _trail.Add(new((int)field, value, null));

    public void Put(TimeSlot slot, TimeSense sense) => _trail.Add(new((int)slot, 0, sense));

    public bool Remembers(int rule, int at, out RuleMemory memory)
    {
        memory = _memory[PlaceOf(rule, at)];
        return memory.Sentence == _sentence && memory.At == at;
    }

    public void Remember(int rule, int at, int end, int mark) => _memory[PlaceOf(rule, at)] = new(_sentence, at, end, Since(mark));

    private Span<TrailEntry> ReadSince(int mark) => CollectionsMarshal.AsSpan(_trail)[mark..];

    private int PlaceOf(int rule, int at) => (at % Remembered * rules) + rule;

    /// <summary>Takes what was read since a mark off the trail, as one expression.</summary>
    public TimeSense Take(int mark, int first, int end)
    {
        var sense = new TimeSense(first, end);
        foreach (var entry in ReadSince(mark))
        {
            if (entry.Part is null)
                sense[(TimeField)entry.Key] = entry.Value;
            else
                sense[(TimeSlot)entry.Key] = entry.Part;
        }
        Reset(mark);
        return sense;
    }
}
