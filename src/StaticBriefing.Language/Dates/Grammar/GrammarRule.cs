namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>A named part of the grammar: of its lines the one that reads furthest holds, and of equals the first.</summary>
internal sealed class GrammarRule(string name) : GrammarNode
{
    // "the first day of the last week of …" ends here, however long a text goes on with it.
    private const int DeepestRule = 8;

    private readonly List<(GrammarNode Node, GrammarStarts Starts)> _lines = [];
    private readonly List<GrammarNode> _unread = [];

    public string Name => name;

    public void Add(GrammarNode line) => _unread.Add(line);

    /// <summary>To be called when all rules are read.</summary>
    public void Close()
    {
        foreach (var line in _unread)
        {
            var starts = new GrammarStarts();
            if (line.AddStarts(starts))
                starts.AddAnything();
            _lines.Add((line, starts));
        }
        _unread.Clear();
    }

    public override bool AddStarts(GrammarStarts starts)
    {
        var empty = false;
        if (starts.Enter(this))
        {
            foreach (var line in _unread.Concat(_lines.Select(line => line.Node)))
                empty |= line.AddStarts(starts);
        }
        return empty;
    }

    public override int Match(TimeMatch match, int at)
    {
        if (at >= match.Text.Count || match.Depth >= DeepestRule)
            return -1;
        match.Depth++;
        var end = Longest(match, at);
        match.Depth--;
        return end;
    }

    private int Longest(TimeMatch match, int at)
    {
        var piece = match.Text[at];
        var (mark, best) = (match.Mark(), -1);
        TrailEntry[] kept = [];
        foreach (var (node, starts) in _lines)
        {
            if (!starts.Allows(piece))
                continue;
            var end = node.Match(match, at);
            if (end > best)
                (best, kept) = (end, match.Since(mark));
            match.Reset(mark);
        }
        match.Add(kept);
        return best;
    }
}
