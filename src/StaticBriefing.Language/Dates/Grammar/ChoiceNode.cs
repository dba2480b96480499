namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Of several parts the one that reads furthest, and of equals the first.</summary>
internal sealed class ChoiceNode(IReadOnlyList<GrammarNode> choices) : GrammarNode
{
    private const int NoNeed = -1;

    private (GrammarNode Node, GrammarStarts Starts, int Need)[] _choices = [];

    /// <summary>To be called when all rules are read, so that choices that cannot begin at a piece, or lack what they need, are not tried.</summary>
    public void Close(int words, NeedFinder finder, NeedTable needs)
    {
        _choices = [.. choices.Select(choice => (choice, StartsOf(choice, words), choice.Needed(finder) is { } needed ? needs.Add(needed) : NoNeed))];
    }

    private static GrammarStarts StartsOf(GrammarNode choice, int words)
    {
        var starts = new GrammarStarts(words);
        if (choice.AddStarts(starts))
            starts.AddAnything();
        return starts;
    }

    public override int Match(TimeMatch match, int at)
    {
        var (mark, best) = (match.Mark(), -1);
        TrailEntry[] kept = [];
        foreach (var (node, starts, need) in _choices)
        {
            if ((need != NoNeed && match.LastOf(need) < at) || !starts.Allows(match.Text, at))
                continue;
            var end = node.Match(match, at);
            if (end > best)
                (best, kept) = (end, match.Since(mark));
            match.Reset(mark);
        }
        match.Add(kept);
        return best;
    }

    public override NeededPieces? Needed(NeedFinder finder) => NeedFinder.OfAny(choices.Select(choice => choice.Needed(finder)));

    public override bool AddStarts(GrammarStarts starts)
    {
        var empty = false;
        foreach (var choice in choices)
            empty |= choice.AddStarts(starts);
        return empty;
    }
}
