namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Of several parts the one that reads furthest, and of equals the first.</summary>
internal sealed class ChoiceNode(IReadOnlyList<GrammarNode> choices) : GrammarNode
{
    private const int NoNeed = -1;

    private readonly List<(GrammarNode Node, int Need)> _choices = [];
    private StartTable? _starts;
    private int _first;

    /// <summary>To be called when all rules are read, so that choices that cannot begin at a piece, or lack what they need, are not tried.</summary>
    public void Close(StartTable starts, NeedFinder finder, NeedTable needs)
    {
        _starts = starts;
        foreach (var choice in choices)
        {
            var number = starts.Add(StartsOf(choice));
            _first = number - _choices.Count;
            _choices.Add((choice, choice.Needed(finder) is { } needed ? needs.Add(needed) : NoNeed));
        }
    }

    private static GrammarStarts StartsOf(GrammarNode choice)
    {
        var starts = new GrammarStarts();
        if (choice.AddStarts(starts))
            starts.AddAnything();
        return starts;
    }

    /// <summary>Whether one of the choices can begin at a piece and has what it needs behind it.</summary>
    public bool MayMatch(TimeMatch match, int at) => Next(0, match, at) < _choices.Count;

    public override int Match(TimeMatch match, int at)
    {
        var (mark, best) = (match.Mark(), -1);
        TrailEntry[] kept = [];
        for (var i = Next(0, match, at); i < _choices.Count; i = Next(i + 1, match, at))
        {
            var end = _choices[i].Node.Match(match, at);
            if (end > best)
                (best, kept) = (end, match.Since(mark));
            match.Reset(mark);
        }
        match.Add(kept);
        return best;
    }

    private int Next(int choice, TimeMatch match, int at)
    {
        while ((choice = _starts!.Next(_first + choice, _first + _choices.Count, match.Text, at) - _first) < _choices.Count && Lacks(_choices[choice].Need, match, at))
            choice++;
        return choice;
    }

    private static bool Lacks(int need, TimeMatch match, int at) => need != NoNeed && match.LastOf(need) < at;

    public override NeededPieces? Needed(NeedFinder finder) => NeedFinder.OfAny(choices.Select(choice => choice.Needed(finder)));

    public override bool AddStarts(GrammarStarts starts)
    {
        var empty = false;
        foreach (var choice in choices)
            empty |= choice.AddStarts(starts);
        return empty;
    }
}
