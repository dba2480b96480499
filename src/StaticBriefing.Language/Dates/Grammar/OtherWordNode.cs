namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A word in small letters that no list and no rule knows: "trading" in "eight trading days".</summary>
internal sealed class OtherWordNode : GrammarNode
{
    public override int Match(TimeMatch match, int at) =>
        at < match.Text.Count && match.Text[at].Word == 0 && match.Text.IsLetters(at) && !match.Text.IsCapital(at) ? at + 1 : -1;

    public override bool AddStarts(GrammarStarts starts)
    {
        starts.AddAnything();
        return false;
    }
}
