namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>What must, or must not, stand before or after this place; it is not a part of what is read.</summary>
internal sealed class LookNode(GrammarNode part, bool behind, bool wanted) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        var mark = match.Mark();
        var found = behind ? at > 0 && part.Match(match, at - 1) == at : part.Match(match, at) >= 0;
        match.Reset(mark);
        return found == wanted ? at : -1;
    }

    public override bool AddStarts(GrammarStarts starts) => true;
}
