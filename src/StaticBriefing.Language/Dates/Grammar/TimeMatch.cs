using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>One reading of a sentence by the grammar: what was read lies on a trail, and a way that led nowhere is gone back.</summary>
internal sealed class TimeMatch(PieceText text)
{
    private static readonly TrailEntry[] s_nothing = [];

    private readonly List<TrailEntry> _trail = [];
    private readonly Dictionary<(int Rule, int At), RuleMemory> _memory = [];

    public PieceText Text => text;

    public int Depth { get; set; }

    public int Mark() => _trail.Count;

    public void Reset(int mark)
    {
        if (_trail.Count > mark)
            _trail.RemoveRange(mark, _trail.Count - mark);
    }

    public TrailEntry[] Since(int mark) => _trail.Count == mark ? s_nothing : [.. _trail[mark..]];

    public void Add(TrailEntry[] entries) => _trail.AddRange(entries);

    public void Set(TimeField field, double value) => _trail.Add(new((int)field, value, null));

    public void Put(TimeSlot slot, TimeSense sense) => _trail.Add(new((int)slot, 0, sense));

    public RuleMemory? Remembers(int rule, int at) => _memory.TryGetValue((rule, at), out var memory) ? memory : null;

    public void Remember(int rule, int at, int end, int mark) => _memory[(rule, at)] = new(end, Since(mark));

    /// <summary>Takes what was read since a mark off the trail, as one expression.</summary>
    public TimeSense Take(int mark, int first, int end)
    {
        var sense = new TimeSense(first, end);
        foreach (var entry in _trail[mark..])
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
