namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Words and marks that stand in the rule themselves.</summary>
internal sealed class WordsNode(int[] words) : GrammarNode
{
    public override int Match(TimeMatch match, int at)
    {
        foreach (var word in words)
        {
            if (at >= match.Text.Count || match.Text[at].Word != word)
                return -1;
            at++;
        }
        return at;
    }

    public override NeededPieces? Needed(NeedFinder finder) => finder.OfWords(words);

    public override bool AddStarts(GrammarStarts starts)
    {
        starts.AddWord(words[0]);
        return false;
    }
}
