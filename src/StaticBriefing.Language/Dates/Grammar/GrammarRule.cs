namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A named part of the grammar; its lines are a choice. What it reads at a piece is remembered, since many rules ask for the same.</summary>
internal sealed class GrammarRule(int number) : GrammarNode
{
    // "the first day of the last week of …" ends here, however long a text goes on with it.
    private const int DeepestRule = 20;

    private readonly List<GrammarNode> _lines = [];
    private ChoiceNode? _choice;

    public void Add(GrammarNode line) => _lines.Add(line);

    public ChoiceNode ToChoice() => _choice ??= new ChoiceNode(_lines);

    public override NeededPieces? Needed(NeedFinder finder) => finder.OfRule(this, () => ToChoice().Needed(finder));

    public override bool AddStarts(GrammarStarts starts) => starts.Enter(this) && ToChoice().AddStarts(starts);

    public override int Match(TimeMatch match, int at)
    {
        if (!ToChoice().MayMatch(match, at))
            return -1;
        if (match.Remembers(number, at, out var known))
        {
            match.Add(known.Read);
            return known.End;
        }
        if (match.Depth >= DeepestRule)
            return -1;
        var mark = match.Mark();
        match.Depth++;
        var end = ToChoice().Match(match, at);
        match.Depth--;
        match.Remember(number, at, end, mark);
        return end;
    }
}
