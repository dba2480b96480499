namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>One part after another.</summary>
internal sealed class SequenceNode(GrammarNode[] parts) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        var mark = match.Mark();
        foreach (var part in parts)
        {
            at = part.Match(match, at);
            if (at >= 0)
                continue;
            match.Reset(mark);
            return -1;
        }
        return at;
    }

    public override NeededPieces? Needed(NeedFinder finder) => finder.OfAll(parts);

    public override bool AddStarts(GrammarStarts starts) => parts.All(part => part.AddStarts(starts));
}
