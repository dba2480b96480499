using StaticBriefing.Language.Dates.Meaning;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>An expression within an expression, kept apart in a slot.</summary>
internal sealed class SlotNode(TimeSlot slot, GrammarNode part) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        var mark = match.Mark();
        var end = part.Match(match, at);
        if (end < 0)
            return -1;
        match.Put(slot, match.Take(mark, at, end));
        return end;
    }

    public override NeededPieces? Needed(NeedFinder finder) => part.Needed(finder);

    public override bool AddStarts(GrammarStarts starts) => part.AddStarts(starts);
}
