namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>The first of several parts that matches.</summary>
internal sealed class ChoiceNode(IReadOnlyList<GrammarNode> choices) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        foreach (var choice in choices)
        {
            if (choice.Match(match, at) is var end and >= 0)
                return end;
        }
        return -1;
    }

    public override bool AddStarts(GrammarStarts starts)
    {
        var empty = false;
        foreach (var choice in choices)
            empty |= choice.AddStarts(starts);
        return empty;
    }
}
