using StaticBriefing.Language.Dates.Meaning;
using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>One attempt to read a sentence by the grammar: what was read lies on a trail, and a way that led nowhere is gone back.</summary>
internal sealed class TimeMatch(PieceText text)
{
    private readonly List<TrailEntry> _trail = [];

    public PieceText Text => text;

    public int Depth { get; set; }

    public int Mark() => _trail.Count;

    public void Reset(int mark) => _trail.RemoveRange(mark, _trail.Count - mark);

    public TrailEntry[] Since(int mark) => [.. _trail.Skip(mark)];

    public void Add(TrailEntry[] entries) => _trail.AddRange(entries);

    public void Set(TimeField field, double value) => _trail.Add(new((int)field, value, null));

    public void Put(TimeSlot slot, TimeSense sense) => _trail.Add(new((int)slot, 0, sense));

    /// <summary>Takes what was read since a mark off the trail, as one expression.</summary>
    public TimeSense Take(int mark, int first, int end)
    {
        var sense = new TimeSense(first, end);
        foreach (var entry in _trail.Skip(mark))
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
