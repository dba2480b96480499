namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A part that may be missing.</summary>
internal sealed class OptionalNode(GrammarNode part) : GrammarNode
{
    public override int Match(TimeMatch match, int at) => part.Match(match, at) is var end and >= 0 ? end : at;

    public override bool AddStarts(GrammarStarts starts)
    {
        part.AddStarts(starts);
        return true;
    }
}
